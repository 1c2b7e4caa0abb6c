import fc from 'fast-check'
import type { Entry, Log } from '../../src/core/encounter/log.ts'
import type { OwnData } from '../../src/core/records/ownData.ts'
import type { StoryNow } from '../../src/core/records/study/replayed.ts'
import { logOf, type Places, tell, terms, theBox } from '../core/encounter/story.ts'
import { anyOwnData } from './ownData.ts'

/** The story as it is told now: logs of the text `first` were played with it, those of `second` with another. */
export const theBoxNow: StoryNow = { script: 'first', person: terms.person, openScript: tell(theBox) }
export const storyOf = ({ vignette }: Pick<Log, 'vignette'>): StoryNow | undefined => (vignette === 'gift-offer' ? theBoxNow : undefined)

/** What somebody does who plays the box: chooses, writes, and now and then goes back. */
function played(steps: readonly number[]): readonly Entry[] {
  const places: Places = theBox
  const entries: Entry[] = []
  let stands: string[] = []
  const here = () => stands.reduce((place, choice) => places[place]?.offers?.[choice.split('/')[1] ?? '']?.to ?? place, 'doorstep')
  for (const [n, step] of steps.entries()) {
    const at = 1000 * (n + 1)
    const ways = Object.keys(places[here()]?.offers ?? {})
    if (step % 7 === 6) entries.push({ type: 'reflected', text: 'a word', at, ...(step % 2 === 0 && { about: 'next' }) })
    else if (ways.length === 0 || step % 7 === 5) {
      const to = step % (stands.length + 1)
      entries.push({ type: 'rewound', to, at })
      stands = stands.slice(0, to)
    } else {
      const choice = `${here()}/${ways[step % ways.length]}`
      entries.push({ type: 'chose', choice, at, ...(step % 3 === 0 && { said: 'I would ask' }) })
      stands = [...stands, choice]
    }
  }
  return entries
}

/** A meeting that was played, with the text of today or an earlier one, by the rules of today or others. */
export const anyPlayed: fc.Arbitrary<Log> = fc
  .record({
    steps: fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 14 }),
    script: fc.constantFrom('first', 'first', 'first', 'second'),
    model: fc.constantFrom(1, 1, 1, 2),
    seed: fc.nat({ max: 99 }),
  })
  .map(({ steps, ...also }) => logOf([], { ...also, entries: played(steps) }))

/** Days on which somebody played, milliseconds since 1970. */
const DAY = 1_790_000_000_000

/** All that a browser may hold, with meetings that can be played again among it, and one's own words in all of it marked by ¶. */
export const anyGiven: fc.Arbitrary<OwnData> = fc
  .tuple(anyOwnData, fc.array(fc.tuple(anyPlayed, fc.nat({ max: 9 })), { maxLength: 3 }))
  .map(([data, logs]) => {
    const all = { ...data, encounters: [...data.encounters, ...logs.map(([log, at]) => ({ log, at, underWay: false }))] }
    return onDays(marked(all), DAY)
  })

/** Everything somebody wrote, marked. */
function marked(data: OwnData): OwnData {
  const own = (text: string) => (text === '' ? '' : `¶${text}`)
  const inLog = (log: Log): Log => ({
    ...log,
    entries: log.entries.map((entry) =>
      entry.type === 'chose' && entry.said !== undefined
        ? { ...entry, said: own(entry.said) }
        : entry.type === 'reflected'
          ? { ...entry, text: own(entry.text) }
          : entry,
    ),
  })
  return {
    ...data,
    encounters: data.encounters.map((one) => ({ ...one, log: inLog(one.log) })),
    attempts: data.attempts.map((one) => ({ ...one, log: inLog(one.log) })),
    drafts: data.drafts.map((one) => ({ ...one, text: own(one.text) })),
    unreadable: data.unreadable.map(own),
    reflections: data.reflections.map((one) => ({
      ...one,
      answers: Object.fromEntries(Object.entries(one.answers).map(([step, text]) => [step, own(text)])),
      about: {
        ...one.about,
        ...{ word: own(one.about.word), keep: own(one.about.keep), next: own(one.about.next) },
        lines: one.about.lines.map((line) => ({ ...line, text: own(line.text) })),
      },
    })),
  }
}

/** The same, so many milliseconds later by the clock. */
export const onDays = (data: OwnData, later: number): OwnData => ({
  ...data,
  encounters: data.encounters.map((one) => ({ ...one, at: one.at + later })),
  attempts: data.attempts.map((one) => ({ ...one, at: one.at + later })),
  drills: data.drills.map((one) => ({ ...one, at: one.at + later })),
  visits: data.visits.map((one) => ({ ...one, at: one.at + later })),
  drafts: data.drafts.map((one) => ({ ...one, at: one.at + later })),
  reflections: data.reflections.map((one) => ({ ...one, began: one.began + later, changed: one.changed + later })),
})
