import type { Encounter, Terms } from '../../core/encounter/encounter.ts'
import { shuffled } from '../../core/encounter/lots.ts'
import type { ChoiceId, OpenScript } from '../../core/encounter/passage.ts'
import { follow } from '../../core/encounter/replay.ts'
import type { Vignette } from '../../script/vignette.ts'
import { type Desk, GoneAway } from './desk.ts'
import { saveRoad } from './road.ts'
import { type Spoken, sayWhy } from './sayWhy.ts'
import { tell, tellChoices, wrapped } from './tell.ts'

/** A vignette that is played at a desk. `why`: what each choice did is said after it. */
export type Table = {
  readonly vignette: Vignette
  readonly locale: string
  readonly folder: string
  readonly openScript: OpenScript
  readonly terms: Terms
  readonly seed: number
  readonly why: boolean
}

const HELP = 'A number chooses. b: back one choice. w: what the last choice did. s name: save this road as plays/name.play. q: stop.'

/** Plays to an ending, or until somebody stops. @returns where it came to */
export async function playAt(desk: Desk, table: Table): Promise<Encounter> {
  const { openScript, seed, terms } = table
  const goTo = (choices: readonly ChoiceId[]) => follow(choices, openScript, seed, terms)
  let { encounter } = goTo([])
  desk.say(before(table))
  show(desk, table, encounter, true)
  for (;;) {
    const answer = await asked(desk, encounter)
    const chosen = encounter.moments.map(({ choice }) => choice.id)
    if (answer === 'q') return encounter
    if (answer === 'b' && chosen.length > 0) {
      encounter = goTo(chosen.slice(0, -1)).encounter
      show(desk, table, encounter, true)
    } else if (answer === 'b') desk.say('This is the beginning.')
    else if (answer === 'w') desk.say(whyOf(table, encounter))
    else if (answer.startsWith('s')) save(desk, table.folder, answer.slice(1).trim(), encounter)
    else {
      const next = goTo([...chosen, offered(table, encounter)[Number(answer) - 1]?.id ?? ''])
      if (next.lost !== undefined) {
        desk.say(`The story breaks off here: ${next.lost} cannot be followed. \`npm run check\` says why.`)
        continue
      }
      encounter = next.encounter
      if (table.why) desk.say(`\n${whyOf(table, encounter)}`)
      show(desk, table, encounter, false)
      if (encounter.passage.ending !== undefined)
        desk.say(`\n${ended(table, encounter)}\nb: back one choice. s name: save. q, or an empty line: stop.`)
    }
  }
}

/** What stands before a meeting, and how to play it here. */
function before({ vignette, locale }: Table): string {
  const words = vignette.locales[locale]
  return [words?.title ?? vignette.id, words?.contentNote ?? '', ...(words?.briefing ?? []), '', HELP]
    .map((line) => wrapped(line))
    .join('\n')
}

/** What somebody wants next: `q`, `b`, `w`, `s name`, or a number that is offered. */
async function asked(desk: Desk, { passage }: Encounter): Promise<string> {
  const over = passage.ending !== undefined
  const wrong = (words: string) => {
    const number = Number(words)
    const known = /^(?:[bwq]|s\s+\S+)$/i.test(words) || (Number.isInteger(number) && number >= 1 && number <= passage.choices.length)
    return known ? '' : over ? 'b, s name, or q' : `A number from 1 to ${passage.choices.length}; or b, w, s name, q`
  }
  try {
    desk.say('')
    const words = await desk.ask('> ', over ? 'q' : '', wrong)
    return /^[bwqs]/i.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
  } catch (gone) {
    if (gone instanceof GoneAway) return 'q'
    throw gone
  }
}

/** Choices in the order of the screen: the seed decides. */
const offered = ({ seed }: Table, { passage, moments }: Encounter) => shuffled(passage.choices, seed, moments.length)

function show(desk: Desk, table: Table, encounter: Encounter, anew: boolean): void {
  const { vignette, locale } = table
  const { passage, moments } = encounter
  const seen = vignette.locales[locale]
  if (!seen) return
  desk.say(`\n${tell(passage, anew ? undefined : moments.at(-1)?.passage.scene, seen)}`)
  if (passage.choices.length > 0) desk.say(`\n${tellChoices(offered(table, encounter))}`)
}

function whyOf({ vignette, locale }: Table, encounter: Encounter): string {
  const words = vignette.locales[locale]
  const spoken = { name: words?.names[vignette.person.id] ?? vignette.person.id, ...words?.pronouns } as Spoken
  return sayWhy(encounter, spoken, locale)
}

function ended({ vignette, locale }: Table, { passage, relationship, moments }: Encounter): string {
  const ending = passage.ending ?? ''
  const { trust, rapport, clarity, selfDetermination, strain } = relationship
  return [
    `The end: ${vignette.locales[locale]?.endings[ending] ?? ending} (${ending}), after ${moments.length} choices.`,
    `Trust ${trust}, rapport ${rapport}, clarity ${clarity}, self-determination ${selfDetermination}, your strain ${strain}.`,
    ...relationship.ledger.map(({ text, status }) => `You promised to ${text}: ${status}.`),
  ].join('\n')
}

function save(desk: Desk, folder: string, name: string, encounter: Encounter): void {
  try {
    desk.say(`${saveRoad(folder, name, encounter)} is written.`)
  } catch (error) {
    desk.say(error instanceof Error ? error.message : String(error))
  }
}
