import type { Problem } from '../script/problem.ts'
import type { Opened } from './check.ts'

/** What one knot asks about, changes, and where it leads: names only, so that words may stand in any order around them. */
type Logic = ReadonlySet<string>

const SAYS: readonly (readonly [pattern: RegExp, say: (name: string) => string])[] = [
  [/"VAR\?":"(\w+)"/g, (name) => `asks about \`${name}\``],
  [/"CNT\?":"([^"]+)"/g, (name) => `asks whether one has been at \`${name}\``],
  [/"VAR=":"(\w+)"/g, (name) => `sets \`${name}\``],
  [/"(?:->|->t->|\^->)":"([^".][^"]*)"/g, (name) => `leads to \`${name}\``],
]

/** Two locales ask the same questions of what came before, and lead to the same places: only words may differ. */
export function logicDiffers(leading: Opened, other: Opened): readonly Problem[] {
  const [expected, found] = [logicOf(leading), logicOf(other)]
  const knots = other.compiled.source.knots
  return [...expected].flatMap(([knot, theirs]) => {
    const ours = found.get(knot)
    const line = knots.find((one) => one.knot === knot)?.line ?? 0
    const lacking = ours ? [...theirs].filter((one) => !ours.has(one)) : []
    const more = ours ? [...ours].filter((one) => !theirs.has(one)) : []
    const says = [
      ...lacking.map((one) => `"${knot}" no longer ${one}, as it does in ${leading.locale}`),
      ...more.map((one) => `"${knot}" ${one}, as it does not in ${leading.locale}`),
    ]
    return says.map((one) => ({
      file: other.path,
      line,
      rule: 'locale-logic',
      says: one,
      cure: 'Give both locales the same conditions, diverts and variables; only words may differ',
    }))
  })
}

/** By knot. Compiled Ink keeps its knots as the last part of its root. */
function logicOf({ story }: Opened): ReadonlyMap<string, Logic> {
  const named = (story.ink.root as readonly unknown[]).at(-1) as Readonly<Record<string, unknown>>
  return new Map(
    Object.entries(named ?? {}).map(([knot, container]) => {
      const text = JSON.stringify(container)
      return [knot, new Set(SAYS.flatMap(([pattern, say]) => [...text.matchAll(pattern)].map(([, name]) => say(places(name ?? '')))))]
    }),
  )
}

/** A place in compiled Ink without the numbers of its parts: `drawer.0.g-0.3` is somewhere in `drawer`. */
const places = (path: string) => {
  const numbered = path.split('.').findIndex((part) => /^(?:\d+|[a-z]-\d+|\$.*)$/.test(part))
  return numbered < 0 ? path : path.split('.').slice(0, Math.max(1, numbered)).join('.')
}

/** The debrief speaks of the same sides and choices in every locale. Where there is no page at all, that is told by itself. */
export const debriefDiffers = (leading: Opened, other: Opened): readonly Problem[] =>
  headingsDiffer('debrief', leading, other, ({ page }) => [
    ...Object.keys(page.theirSide).map((side) => `their side: ${side}`),
    ...Object.keys(page.choices),
  ])

/** What a colleague weighed is told of the same choices in every locale. */
export const runsDiffer = (leading: Opened, other: Opened): readonly Problem[] =>
  headingsDiffer('colleague', leading, other, ({ runs }) =>
    Object.entries(runs).flatMap(([kind, { reasons }]) => Object.keys(reasons).map((choice) => `${kind}: ${choice}`)),
  )

function headingsDiffer(kind: string, leading: Opened, other: Opened, headings: (of: Opened) => readonly string[]): readonly Problem[] {
  const [theirs, ours] = [headings(leading), headings(other)]
  if (theirs.length === 0 || ours.length === 0) return []
  const file = `${other.path.split('/').slice(0, -1).join('/')}/${kind}.${other.locale}.md`
  const problem = (says: string): Problem => ({
    file,
    line: 0,
    rule: 'locale-debrief',
    says,
    cure: 'Give both locales the same headings',
    advice: true,
  })
  return [
    ...theirs.filter((one) => !ours.includes(one)).map((one) => problem(`Nothing stands under "${one}", as it does in ${leading.locale}`)),
    ...ours.filter((one) => !theirs.includes(one)).map((one) => problem(`"${one}" stands here, and not in ${leading.locale}`)),
  ]
}
