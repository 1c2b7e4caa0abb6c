import type { Entry, Log } from '../encounter/log.ts'
import { readLog } from '../encounter/readLog.ts'
import { sum32 } from './sum32.ts'

// A log as the short text that a learning platform keeps: SCORM 1.2 keeps 4,096 characters at most, and some platforms spoil what is no
// plain letter. So: letters, digits and a few marks. A choice is written out where it is made first, and pointed back at from then on. The
// text stands by itself: it needs no table of a story's choices, and is followed by its ids after the story was revised, as a save is.
//
//   1|gift-offer|0397744ff8d76e|1|en-GB|kf12oi|meaning=goodbye|door/kind-firm:2s0;box/^1:1e8;@1:p0;$uneasy:rs|sum
//
//   *0  the first choice that was made     ^0  the first word of an id        :  milliseconds since the entry before, to base 36
//   @   went back to so many choices       $   a word for how it felt         !  what one will try another time
//
// The sum at the end tells a text that came back whole from one that a platform has cut.

const VERSION = '1'

/** What needs no other writing. A space becomes `_`, all else `~` and four hexadecimal digits. */
const PLAIN = /[^A-Za-z0-9.,?()-]/g

const written = (text: string): string =>
  text.replace(PLAIN, (mark) => (mark === ' ' ? '_' : `~${mark.charCodeAt(0).toString(16).padStart(4, '0')}`))

const read = (text: string): string =>
  text.replaceAll('_', ' ').replace(/~([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const short = (n: number): string => n.toString(36)
const long = (text: string): number => (/^-?[0-9a-z]{1,12}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN)

/** What was written before, each by its number. */
type Before = { readonly ids: string[]; readonly words: string[] }

/** The log as a short text of plain characters. */
export function compact({ vignette, script, model, locale, seed, facts, entries }: Log): string {
  const before: Before = { ids: [], words: [] }
  const facing = Object.entries(facts).map(
    ([name, value]) => `${written(name)}${typeof value === 'number' ? '+' : '='}${written(String(value))}`,
  )
  const told = entries.map((entry, index) => entryAsText(entry, entry.at - (entries[index - 1]?.at ?? 0), before))
  const parts = [VERSION, written(vignette), written(script), short(model), written(locale), short(seed), facing.join(';'), told.join(';')]
  const body = parts.join('|')
  return `${body}|${sum32(body)}`
}

function entryAsText(entry: Entry, since: number, before: Before): string {
  if (entry.type === 'rewound') return `@${short(entry.to)}:${short(since)}`
  if (entry.type === 'reflected') return `${entry.about === 'next' ? '!' : '$'}${written(entry.text)}:${short(since)}`
  const said = entry.said === undefined ? '' : `:${written(entry.said)}`
  return `${idAsText(entry.choice, before)}:${short(since)}${said}`
}

function idAsText(id: string, { ids, words }: Before): string {
  const known = ids.indexOf(id)
  if (known >= 0) return `*${short(known)}`
  ids.push(id)
  return id
    .split('/')
    .map((word) => {
      const place = words.indexOf(word)
      if (place >= 0) return `^${short(place)}`
      words.push(word)
      return written(word)
    })
    .join('/')
}

/** Characters of a text that is looked at: a browser itself keeps no more. Our judgement. */
const LONGEST = 5_000_000

/** Characters of an id, and entries and facts of a log, as `readLog` takes them: a few letters that point back may stand for many more. */
const MOST = { id: 200, entries: 10_000, facts: 100 } as const

/** Reads such a text. Any text gives a log or nothing; it never throws. One that was cut short on the way gives nothing. */
export function readCompact(text: string): Log | undefined {
  if (text.length > LONGEST) return undefined
  const at = text.lastIndexOf('|')
  const parts = text.slice(0, at).split('|')
  const [version, vignette = '', script = '', model = '', locale = '', seed = '', facts = '', entries = ''] = parts
  if (version !== VERSION || parts.length !== 8 || sum32(text.slice(0, at)) !== text.slice(at + 1)) return undefined
  const [facing, told] = [listed(facts), listed(entries)]
  if (facing.length > MOST.facts || told.length > MOST.entries) return undefined
  const log = {
    ...{ vignette: read(vignette), script: read(script), model: long(model), locale: read(locale), seed: long(seed) },
    facts: Object.fromEntries(facing.map(factIn)),
    entries: entriesIn(told),
  }
  return readLog(JSON.stringify(log))
}

const listed = (text: string): readonly string[] => (text === '' ? [] : text.split(';'))

function factIn(text: string): readonly [string, string | number] {
  const [, name = '', kind, value = ''] = /^([^=+]*)([=+])(.*)$/.exec(text) ?? []
  return [read(name), kind === '+' ? Number(read(value)) : read(value)]
}

function entriesIn(texts: readonly string[]): readonly Entry[] {
  const before: Before = { ids: [], words: [] }
  let at = 0
  return texts.map((text): Entry => {
    const [what = '', since = '', said] = text.split(':')
    at += long(since)
    if (what.startsWith('@')) return { type: 'rewound', to: long(what.slice(1)), at }
    if (what.startsWith('!')) return { type: 'reflected', text: read(what.slice(1)), at, about: 'next' }
    if (what.startsWith('$')) return { type: 'reflected', text: read(what.slice(1)), at }
    return { type: 'chose', choice: idIn(what, before), at, ...(said !== undefined && { said: read(said) }) }
  })
}

/** An id that points at nothing, or is longer than any, is none: empty, which no log may hold. */
function idIn(text: string, { ids, words }: Before): string {
  if (text.startsWith('*')) return ids[long(text.slice(1))] ?? ''
  let id: string | undefined
  for (const part of text.split('/')) {
    const word = part.startsWith('^') ? (words[long(part.slice(1))] ?? '') : read(part)
    if (!part.startsWith('^')) words.push(word)
    id = id === undefined ? word : `${id}/${word}`
    if (id.length > MOST.id) return ''
  }
  ids.push(id ?? '')
  return id ?? ''
}
