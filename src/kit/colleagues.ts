import { readFileSync } from 'node:fs'
import type { Looks } from '../core/encounter/vignette.ts'
import { values } from '../script/rule.ts'
import type { Source } from '../script/source.ts'
import { spoken } from '../script/speaker.ts'

/** Everyone who is drawn, in words, by locale. A service user's own words stand in their vignette; these are for whoever else comes in. */
const PEOPLE = new URL('../../assets/people/words.json', import.meta.url)
type People = Readonly<Record<string, Readonly<Record<string, Looks>>>>

/** The words in a locale for what a script shows of these people, by their lines' `face` and `pose`. Nobody is in it of whom it shows nothing. */
export function colleaguesIn({ lines }: Source, ids: readonly string[], locale: string): Readonly<Record<string, Looks>> {
  const people = JSON.parse(readFileSync(PEOPLE, 'utf8')) as People
  const shown = ids.map((id) => {
    const tags = lines.filter(({ starts }) => starts.some((start) => spoken(start).speaker === id)).flatMap((line) => line.tags)
    const of = (what: 'face' | 'pose') => new Set(values(tags, what).map(({ text }) => text.slice(text.indexOf(':') + 1).trim()))
    const words = people[id]?.[locale] ?? people[id]?.['en-GB']
    return [id, { faces: only(words?.faces, of('face')), poses: only(words?.poses, of('pose')) }] as const
  })
  return Object.fromEntries(shown.filter(([, { faces, poses }]) => Object.keys({ ...faces, ...poses }).length > 0))
}

const only = (words: Looks['faces'] = {}, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(words).filter(([name]) => names.has(name)))
