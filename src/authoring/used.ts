import { kebab, markOf } from '../script/marks.ts'
import type { Problem } from '../script/problem.ts'
import { texts } from '../script/rule.ts'
import { spoken } from '../script/speaker.ts'
import type { Vignette } from '../script/vignette.ts'
import type { Opened } from './check.ts'

type Words = Vignette['locales'][string]

/** What a script shows, and where it does so first: each needs words in every locale, for whoever does not see the picture. */
type Shown = {
  readonly kind: 'settings' | 'faces' | 'poses' | 'props' | 'names'
  readonly id: string
  readonly line: number
  readonly file: string
}

/**
 * Everything seen has words beside the picture: rooms, faces, poses, things and where they are, and the names of whoever speaks. How the
 * others look is said once for all stories, beside their pictures.
 */
export function altText({ locale, compiled }: Opened, { locales, cast, person }: Vignette): readonly Problem[] {
  const words = locales[locale]
  if (!words) return []
  return first(shownIn(compiled.source.lines, person.id))
    .filter(({ kind, id }) => kind !== 'names' || cast.includes(id))
    .filter(({ kind, id }) => !(words[kind] as Readonly<Record<string, string>>)[id])
    .map(({ kind, id, file, line }) => ({
      file,
      line,
      rule: 'no-alt-text',
      says: `\`${id}\` is shown here, and has no words in ${locale}`,
      cure: `Say it in vignette.json: \`locales.${locale}.${kind}\`, "${id}"`,
    }))
}

const shownIn = (lines: Opened['compiled']['source']['lines'], person: string): readonly Shown[] =>
  lines.flatMap(({ file, line, knot, tags, starts }) => {
    const { mark } = markOf(texts(tags), knot)
    const { face, pose, prop } = mark.line ?? {}
    const speakers = starts.map((start) => spoken(start).speaker).filter((name) => name !== '')
    const another = speakers.length > 0 && !speakers.includes(person)
    const named = (kind: Shown['kind'], id: string | undefined): readonly Shown[] => (id ? [{ kind, id, file, line }] : [])
    return [
      ...named('settings', mark.scene?.setting),
      ...named('faces', another ? undefined : face),
      ...named('poses', another ? undefined : pose),
      ...named('props', prop && `${prop.name}.${prop.state}`),
      ...speakers.flatMap((speaker) => named('names', speaker)),
    ]
  })

/** Each thing once, where it is shown first. */
const first = (shown: readonly Shown[]): readonly Shown[] => [
  ...new Map(shown.toReversed().map((one) => [`${one.kind} ${one.id}`, one])).values(),
]

/** Hidden facts and their values have words, by which a facilitator chooses. */
export function factWords({ hidden, locales }: Vignette, file: string, lineOf: (path: string) => number): readonly Problem[] {
  const lacking = (words: Words): readonly string[] =>
    hidden.flatMap(({ name, values }) => [
      ...(words.facts[name] ? [] : [name]),
      ...values.filter((value) => words.facts[name] && !words.facts[name].values[value]).map((value) => `${name}.values.${value}`),
    ])
  return Object.entries(locales).flatMap(([locale, words]) =>
    lacking(words).map((name) => ({
      file,
      line: lineOf(`locales.${locale}.facts.${name}`),
      rule: 'fact-without-words',
      says: `The hidden fact \`${name.replace('.values.', ': ')}\` has no words in ${locale}`,
      cure: `Add \`locales.${locale}.facts.${name}\``,
    })),
  )
}

/** The person's words each have a thought beside them. */
export const innerVoice = ({ compiled }: Opened, { person }: Vignette): readonly Problem[] =>
  compiled.source.lines
    .filter(
      ({ starts, tags }) =>
        starts.some((start) => spoken(start).speaker === person.id) && tags.every(({ text }) => !/^\s*inner\s*:/.test(text)),
    )
    .map(({ file, line, knot }) => ({
      file,
      line,
      rule: 'no-inner-voice',
      says: `In "${kebab(knot)}" the person says this, and nobody will learn what they thought`,
      cure: 'Add `# inner: ...`, a few words, sometimes mistaken',
      advice: true,
    }))
