import type { Passage, Stake } from '../../core/encounter/passage.ts'
import type { Problem } from '../../script/problem.ts'
import type { Vignette } from '../../script/vignette.ts'
import type { Opened } from '../check.ts'
import { wordsIn } from '../prose/reading.ts'
import type { Walk } from '../walk/walk.ts'
import { poorest, spotOf } from './routes.ts'

// What shows only when a story is played: where it breaks off, what stays open, what is never at stake, whom nobody sees.

/** How often a dimension must be at stake before anything can be said of it (domain knowledge, D1). */
const TWICE = 2

/** Words a person says in one turn (the writing guide). */
const TURN = 45

const NAMES: Readonly<Record<Stake, string>> = {
  C: 'connection',
  T: 'trustworthiness',
  B: 'boundaries',
  S: 'self-determination',
  A: 'access and fairness',
  R: 'risk and privacy',
  U: 'use of self',
}

/** Where it breaks off or stops, and promises of which nobody learns what became. */
export function faults(script: Opened, walks: readonly Walk[]): readonly Problem[] {
  const spot = spotOf(script)
  const found = walks.flatMap(({ going: { ink }, walked: { trail, faults } }) =>
    faults.flatMap(({ situation, choice, says }) => {
      // Whoever goes round in circles for ever has made no choice that is at fault: the walk itself tells of it.
      const taken = ink.at(trail.place[situation] as number).choices[choice]?.id
      return taken === undefined ? [] : [{ ...spot(taken), ...fault(taken, says) }]
    }),
  )
  return [...new Map(found.toReversed().map((one) => [`${one.line} ${one.rule}`, one])).values()].toReversed()
}

function fault(choice: string, what: string) {
  const says = `After \`${choice}\` ${what}`
  if (what.includes('promise "'))
    return { rule: 'promise-open', says, cure: 'Let it fall due in a contact that is played, or be kept or renegotiated before' }
  if (/it stops here|ran out of content/.test(what))
    return { rule: 'dead-end', says, cure: 'Lead on: `-> knot`; or end it: `# ending: id` and `-> END`' }
  return { rule: 'story-fault', says, cure: 'Play it so far (`npm run play`), and mend it where it breaks off' }
}

/** Each dimension that is claimed is at stake twice on every way to an ending. */
export function stakes(script: Opened, { dimensions }: Vignette, walks: readonly Walk[]): readonly Problem[] {
  const spot = spotOf(script)
  return dimensions.flatMap((stake) => {
    const routes = walks.flatMap((walk) => poorest(walk, stake) ?? [])
    const worst = routes.toSorted((a, b) => a.times - b.times)[0]
    if (!worst || worst.times >= TWICE) return []
    const { choices, times } = worst
    return [
      {
        ...spot(choices[0] ?? ''),
        rule: 'stake-not-twice',
        says: `${stake}, ${NAMES[stake]}, is at stake ${times === 0 ? 'nowhere' : 'once'} on this way: ${choices.join(' > ')}`,
        cure: `Tag \`# stakes: ${stake}\` where it is at stake, the smaller passages too; or do not claim it in \`dimensions\``,
        advice: true as const,
      },
    ]
  })
}

/** Whoever is not there is marked so; whoever is there and speaks can be seen or heard. */
export function presence(script: Opened, { person }: Vignette, passages: readonly Passage[]): readonly Problem[] {
  const spot = spotOf(script)
  const speaks = ({ lines }: Passage) => lines.some(({ speaker }) => speaker === person.id)
  // A passage may begin in one room, with the answer, and end in another.
  const here = (passage: Passage) => ({
    ...passage,
    lines: passage.lines.slice(
      Math.max(
        0,
        passage.lines.findLastIndex(({ cut }) => cut),
      ),
    ),
  })
  const heard = new Set(passages.filter((passage) => speaks(here(passage))).map(({ scene }) => scene.setting))
  // On the phone whoever is at the other end has no room to be heard in.
  const strangers = passages.filter(
    ({ scene, choices }) => !scene.alone && scene.channel !== 'phone' && choices.length > 0 && !heard.has(scene.setting),
  )
  const unseen = passages.filter(
    (passage) =>
      !passage.scene.alone &&
      passage.scene.channel !== 'phone' &&
      speaks(passage) &&
      passage.lines.every(({ face, pose, gaze, body, sound }) => !(face || pose || gaze || body || sound)),
  )
  const once = (all: readonly Passage[], by: (passage: Passage) => string) => [...new Map(all.map((one) => [by(one), one])).values()]
  return [
    ...once(strangers, ({ scene }) => scene.setting).map(({ scene, choices }) => ({
      ...spot(choices[0]?.id ?? ''),
      rule: 'not-alone',
      says: `Nobody hears the person in \`${scene.setting}\`, and it is not marked \`alone\``,
      cure: 'Tag its first line `# alone`, or let them speak',
      advice: true as const,
    })),
    ...once(unseen, ({ scene }) => scene.place).map(({ scene, choices }) => ({
      ...spot(choices[0]?.id ?? ''),
      rule: 'no-cue',
      says: `The person speaks in "${scene.place}", and nothing of them is seen or heard`,
      cure: 'Say what a camera sees: `# face`, `# body: ...`',
      advice: true as const,
    })),
  ]
}

/** Choices on which a story turns have their paragraph in the debrief. */
export function pivotal(script: Opened, passages: readonly Passage[]): readonly Problem[] {
  const spot = spotOf(script)
  const turning = passages.filter(({ scene }) => scene.hard || scene.dilemma).flatMap(({ choices }) => choices.map(({ id }) => id))
  return [...new Set(turning)]
    .filter((id) => !script.page.choices[id])
    .map((id) => ({
      ...spot(id),
      rule: 'debrief-silent',
      says: `The debrief says nothing of \`${id}\`, a choice at a passage that is \`hard\` or a \`dilemma\``,
      cure: `Write \`## ${id}\` in debrief.${script.locale}.md: what they did, what it did, the strength in it, another way and its cost`,
      advice: true as const,
    }))
}

/** A turn that logic puts together out of short pieces can still be a speech; a piece that is too long by itself is told where it stands. */
export function turns(script: Opened, told: readonly Passage[]): readonly Problem[] {
  const spot = spotOf(script)
  const speeches = told.flatMap(({ lines, choices, scene }) =>
    lines
      .filter(({ speaker, text }) => speaker !== '' && wordsIn(text).length > TURN)
      .map(({ text }) => ({ text, from: choices[0]?.id ?? scene.place })),
  )
  const pieces = script.compiled.source.lines.flatMap(({ starts }) => starts)
  const joined = speeches.filter(({ text }) => !pieces.some((piece) => wordsIn(piece).length > TURN && piece.includes(text)))
  return [...new Map(joined.map((one) => [one.text, one])).values()].map(({ text, from }) => ({
    ...spot(from),
    rule: 'too-long',
    says: `Before this a turn of ${wordsIn(text).length} words is said: "${text.slice(0, 60)}..."`,
    cure: `Keep a turn to ${TURN} words, all that logic adds to it included`,
  }))
}
