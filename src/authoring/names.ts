import type { JsonLines } from '../script/jsonLines.ts'
import { lineOf } from '../script/jsonLines.ts'
import type { Problem } from '../script/problem.ts'
import type { Vignette } from '../script/vignette.ts'

/** Names in vignette.json that must be one of a kind, and who is met must be in the cast. */
export function names({ person, cast, hidden }: Vignette, file: string, json: JsonLines): readonly Problem[] {
  const lists: readonly (readonly [path: string, names: readonly string[]])[] = [
    ['cast', cast],
    ['hidden', hidden.map(({ name }) => name)],
    ...hidden.map(({ values }, index) => [`hidden.${index}.values`, values] as const),
  ]
  return [
    ...lists.flatMap(([path, all]) =>
      all.flatMap((name, index) => (all.indexOf(name) < index ? [twice(file, lineOf(json, `${path}.${index}`), name)] : [])),
    ),
    ...json.twice.map(({ path, line }) => twice(file, line, path)),
    ...(cast.includes(person.id)
      ? []
      : [
          {
            file,
            line: lineOf(json, 'cast'),
            rule: 'person-not-in-cast',
            says: `\`${person.id}\` is who one meets, and is not in the cast`,
            cure: `Add "${person.id}" to \`cast\``,
          },
        ]),
  ]
}

const twice = (file: string, line: number, name: string): Problem => ({
  file,
  line,
  rule: 'same-name',
  says: `\`${name}\` stands there twice; only one of them would count`,
  cure: 'Take one out, or give it another name',
})
