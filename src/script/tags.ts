import type { Act, Line, Rating, Scene, Stake } from '../core/encounter/passage.ts'
import { isMove } from '../core/relationship/moves.ts'
import { TOPICS } from '../core/relationship/relationship.ts'
import type { Adjustment } from '../core/relationship/respond.ts'
import type { Flaw } from './problem.ts'

// What authors may write after `#`. Read once, when a story is compiled: the player's machine carries the meaning, not this file.
//
// How long a tag lasts:
//   setting, light, channel   until the next tag of the same name
//   contact                   until the next; it begins with no `distress` and no `evening` but its own
//   distress, evening         as long as the contact, and only beside its `contact`
//   alone                     until the next passage with a `setting` or a `contact`
//   risk, dilemma, hard, rupture, stakes   for the passage where they stand; a choice's own `stakes` replace the passage's;
//                             `rupture` is opened by the choice made there, whichever it is
//   all others                for their line or choice

/** What a run of tags means. One run becomes one mark; a line may carry several. */
export type Mark = {
  readonly line?: Partial<Omit<Line, 'speaker' | 'text' | 'inner' | 'plain'>>
  readonly scene?: Partial<Omit<Scene, 'place'>>
  readonly stakes?: readonly Stake[]
  readonly choice?: { readonly id: string; readonly act: Omit<Act, 'stakes'> }
  readonly ending?: { readonly id: string; readonly place: string }
}
/** What may be loaded after the first answer. */
export type Layer = Pick<Line, 'inner' | 'plain'>

/** Where a tag may stand: on a choice, on a line, or (stakes) on either. */
export type Stand = 'choice' | 'line' | 'either'

/** One tag's meaning, in the words of its kind. */
export type Meaning =
  | { readonly kind: 'act'; readonly act: Partial<Omit<Act, 'stakes'>> }
  | { readonly kind: 'as'; readonly as: string }
  | { readonly kind: 'line'; readonly line: NonNullable<Mark['line']> }
  | { readonly kind: 'layer'; readonly layer: Layer }
  | { readonly kind: 'scene'; readonly scene: NonNullable<Mark['scene']> }
  | { readonly kind: 'stakes'; readonly stakes: readonly Stake[] }
  | { readonly kind: 'ending'; readonly ending: string }

type Reader = (value: string) => Meaning | Flaw
type Entry = { readonly stand: Stand; readonly read: Reader }

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MEASURES: Readonly<Record<string, Adjustment['on']>> = {
  T: 'trust',
  R: 'rapport',
  B: 'clarity',
  S: 'selfDetermination',
  W: 'strain',
  P: 'exceptions',
}

const malformed = (says: string, cure: string, rule = 'malformed-tag'): Flaw => ({ rule, says, cure })
const act = (part: Partial<Omit<Act, 'stakes'>>): Meaning => ({ kind: 'act', act: part })
const scene = (part: NonNullable<Mark['scene']>): Meaning => ({ kind: 'scene', scene: part })
const line = (part: NonNullable<Mark['line']>): Meaning => ({ kind: 'line', line: part })

const id =
  (name: string, meaning: (value: string) => Meaning): Reader =>
  (value) =>
    ID.test(value) ? meaning(value) : malformed(`\`${name}: ${value}\` is not an id`, `Write \`${name}:\` and small letters with hyphens`)
const words =
  (name: string, meaning: (value: string) => Meaning): Reader =>
  (value) =>
    value ? meaning(value) : malformed(`\`${name}\` says nothing`, `Write it as \`${name}: words\`, or leave it out`)
const bare =
  (name: string, meaning: Meaning): Reader =>
  (value) =>
    value ? malformed(`\`${name}\` takes no value, got "${value}"`, `Write \`# ${name}\``) : meaning
const oneOf =
  <T extends string>(name: string, allowed: readonly T[], meaning: (value: T) => Meaning): Reader =>
  (value) => {
    const found = allowed.find((one) => one === value)
    return found ? meaning(found) : malformed(`\`${name}: ${value}\` is unknown`, `Write one of: ${allowed.join(', ')}`)
  }
/** `first; the rest`: a name, and what belongs to it. */
const pair =
  (name: string, shape: string, meaning: (first: string, rest: string) => Meaning): Reader =>
  (value) => {
    const [, first, rest] = /^([a-z0-9-]+)\s*;\s*(.+)$/.exec(value) ?? []
    return first && rest ? meaning(first, rest) : malformed(`\`${name}: ${value}\` has not two parts`, `Write \`${name}: ${shape}\``)
  }

const move: Reader = (value) =>
  isMove(value)
    ? act({ move: value })
    : malformed(`There is no move \`${value}\``, 'Take a move from the catalogue (src/core/relationship/moves.ts)', 'unknown-move')

const promise: Reader = (value) => {
  // Between the semicolons anything, trimmed afterwards: optional spaces around it would be tried in every division.
  const [, name, said, size, due] = /^([a-z0-9-]+)\s*;([^;]+);\s*([123])\s*;\s*(\d)$/.exec(value) ?? []
  const text = said?.trim()
  if (!name || !text || !size || !due)
    return malformed(
      `\`promise: ${value}\` has not its four parts`,
      'Write `promise: id; what is promised; size 1 to 3; due in contacts from now`',
      'malformed-promise',
    )
  return act({ promise: { id: name, text, size: Number(size) as 1 | 2 | 3, due: Number(due) } })
}

const adjust: Reader = (value) => {
  const [, letter, by, why] = /^([TRBSWP])([+-])1\s+"(.+)"$/.exec(value) ?? []
  const on = letter && MEASURES[letter]
  if (!on || !why || (letter === 'P' && by === '-'))
    return malformed(
      `\`adjust: ${value}\` is not an adjustment`,
      'Write `adjust: R+1 "reason"`: T, R, B, S or W up or down by 1, or P+1, and why',
    )
  return act({ adjust: [{ on, by: by === '+' ? 1 : -1, why }] })
}

const rate: Reader = (value) => {
  const [, stake, quality, why] = /^([CTBSARU])\s+([0-3])\s+"(.+)"$/.exec(value) ?? []
  if (!stake || !quality || !why)
    return malformed(`\`rate: ${value}\` is not a rating`, 'Write `rate: R 3 "reason"`: a letter of C T B S A R U, 0 to 3, and why')
  const rating: Rating = { stake: stake as Stake, quality: Number(quality), why }
  return act({ rates: [rating] })
}

const stakes: Reader = (value) =>
  /^[CTBSARU]( [CTBSARU])*$/.test(value)
    ? { kind: 'stakes', stakes: value.split(' ') as Stake[] }
    : malformed(`\`stakes: ${value}\` is not a list of letters`, 'Write letters of C T B S A R U with a space between: `stakes: C B`')

const number =
  (name: string, shape: RegExp, range: string, meaning: (value: number) => Meaning): Reader =>
  (value) =>
    shape.test(value) ? meaning(Number(value)) : malformed(`\`${name}: ${value}\` is out of range`, `Write ${range}`)

const onChoice: Readonly<Record<string, Reader>> = {
  move,
  topic: oneOf('topic', TOPICS, (topic) => act({ topics: [topic] })),
  promise,
  keeps: id('keeps', (keeps) => act({ keeps })),
  renegotiates: id('renegotiates', (renegotiates) => act({ renegotiates })),
  secret: id('secret', (secret) => act({ secret })),
  expose: id('expose', (expose) => act({ expose })),
  adjust,
  rate,
  unspoken: bare('unspoken', act({ unspoken: true })),
  as: id('as', (as) => ({ kind: 'as', as })),
}

const onLine: Readonly<Record<string, Reader>> = {
  face: id('face', (face) => line({ face })),
  pose: id('pose', (pose) => line({ pose })),
  gaze: id('gaze', (gaze) => line({ gaze })),
  prop: pair('prop', 'box; in-drawer', (name, state) => line({ prop: { name, state } })),
  sound: pair('sound', 'tap; A tap is running.', (name, caption) => line({ sound: { name, caption } })),
  body: words('body', (body) => line({ body })),
  inner: words('inner', (inner) => ({ kind: 'layer', layer: { inner } })),
  plain: words('plain', (plain) => ({ kind: 'layer', layer: { plain } })),
  contact: number('contact', /^\d{1,2}$/, 'a whole number; 0 is the first contact', (contact) => scene({ contact })),
  setting: id('setting', (setting) => scene({ setting })),
  light: oneOf('light', ['day', 'dusk', 'night'], (light) => scene({ light })),
  distress: number('distress', /^(0(\.\d+)?|1(\.0+)?)$/, 'a number from 0 to 1', (distress) => scene({ distress })),
  channel: oneOf('channel', ['room', 'phone', 'video'], (channel) => scene({ channel })),
  alone: bare('alone', scene({ alone: true })),
  evening: oneOf('evening', ['protected', 'broken'], (evening) => scene({ evening })),
  risk: bare('risk', scene({ risk: true })),
  dilemma: bare('dilemma', scene({ dilemma: true })),
  hard: bare('hard', scene({ hard: true })),
  rupture: oneOf('rupture', ['withdrawal', 'confrontation'], (rupture) => scene({ rupture })),
  ending: id('ending', (ending) => ({ kind: 'ending', ending })),
}

const entries = new Map<string, Entry>([
  ...Object.entries(onChoice).map(([name, read]) => [name, { stand: 'choice', read }] as const),
  ...Object.entries(onLine).map(([name, read]) => [name, { stand: 'line', read }] as const),
  ['stakes', { stand: 'either', read: stakes }],
])

/** Where a tag may stand, or nothing if there is no such tag. */
export const standOf = (text: string): Stand | undefined => entries.get(nameOf(text))?.stand

/** Reads one tag, as written after `#`. */
export function readTag(text: string): Meaning | Flaw {
  const name = nameOf(text)
  const entry = entries.get(name)
  if (!entry) return { rule: 'unknown-tag', says: `There is no tag \`${name}\``, cure: `Known: ${[...entries.keys()].join(', ')}` }
  const colon = text.indexOf(':')
  return entry.read(colon < 0 ? '' : text.slice(colon + 1).trim())
}

const nameOf = (text: string) => (text.split(':')[0] ?? '').trim()
