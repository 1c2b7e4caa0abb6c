import type { SeatView } from '../../../core/classroom/seatView.ts'
import { mix } from '../../../core/encounter/lots.ts'
import type { House } from '../house.ts'
import type { Line } from '../line.ts'

/** Pretend seats that come. Our judgement: a seminar, and enough for figures. */
export const PRETEND = 24

/** What pretend seats may say. `reason`: for a choice, in the words of its move. */
export type Pretended = {
  readonly words: readonly string[]
  readonly notes: readonly string[]
  readonly reason: (choice: string) => string | undefined
}

/** Does something later, and can be told not to. */
export type Later = (act: () => void, milliseconds: number) => () => void

/**
 * Fills a class with pretend seats, so that a facilitator can try it alone: they come one after another, take their time to choose, some
 * write, and some change their mind in a second round. By the seed, so that the same rehearsal is the same.
 *
 * @returns how to stop
 */
export function rehearse(house: House, seed: number, pretended: Pretended, later: Later): () => void {
  const waiting = new Set<() => void>()
  const stops: (() => void)[] = []
  const soon = (act: () => void, milliseconds: number) => {
    const cancel = later(() => {
      waiting.delete(cancel)
      act()
    }, milliseconds)
    waiting.add(cancel)
  }
  const sit = (line: Line<SeatView>, index: number) => stops.push(pretend(line, (salt) => mix(seed, 1000 * index + salt), pretended, soon))
  for (const [index, line] of house.seats().entries()) sit(line, index)
  const comes = (index: number) => {
    if (index >= PRETEND) return
    sit(house.seat(), index)
    soon(() => comes(index + 1), 120 + (mix(seed, index) % 400))
  }
  soon(() => comes(house.seats().length), 300)
  return () => {
    for (const stop of [...stops, ...waiting]) stop()
  }
}

/** One pretend seat. `draw`: a number of its own for each purpose. */
function pretend(line: Line<SeatView>, draw: (salt: number) => number, pretended: Pretended, soon: (act: () => void, ms: number) => void) {
  /** What it has set out to do already. */
  const begun = new Set<string>()
  const once = (what: string, act: () => void, ms: number) => {
    if (begun.has(what)) return
    begun.add(what)
    soon(act, ms)
  }
  const one = (list: readonly string[], salt: number) => list[draw(salt) % list.length] ?? ''
  const act = () => {
    const { view } = line.now()
    if (!view || view.closed || view.paused) return
    once('ready', () => void line.say({ type: 'ready' }), 500 + (draw(1) % 4000))
    if (view.doing.kind === 'word' && draw(2) % 10 < 7)
      once('word', () => void line.say({ type: 'word', text: one(pretended.words, 3) }), 900 + (draw(4) % 6000))
    if (view.doing.kind === 'exit' && draw(5) % 10 < 4)
      once('note', () => void line.say({ type: 'note', text: one(pretended.notes, 6) }), 900 + (draw(7) % 8000))
    vote(view)
  }
  const vote = ({ ballot, shown, freeText }: SeatView) => {
    if (!ballot?.asked || ballot.stage !== 'open' || !shown) return
    const { number, round, mine } = ballot
    const salt = 100 * (number + 1) + 10 * round
    // Most stay with what they said; a quarter think again after talking. One in twelve does not choose.
    if (draw(salt) % 12 === 0 || (round === 2 && mine !== undefined && draw(salt + 1) % 4 !== 0)) return
    once(
      `vote ${number} ${round}`,
      () => {
        const choice = leaning(
          shown.choices.map(({ id }) => id),
          draw(salt + 2),
        )
        if (choice !== undefined) void line.say({ type: 'voted', ballot: number, choice })
        const reason = choice !== undefined && freeText && draw(salt + 3) % 4 === 0 ? pretended.reason(choice) : undefined
        if (reason !== undefined) void line.say({ type: 'reason', ballot: number, text: reason })
      },
      600 + (draw(salt + 4) % 7000),
    )
  }
  const stop = line.watch(act)
  act()
  return stop
}

/** A room is seldom of one mind, and seldom spread evenly: of ten, four, three, two and one. */
const LEANING = [4, 3, 2, 1, 1]

function leaning(choices: readonly string[], drawn: number): string | undefined {
  const order = choices.toSorted((one, other) => hashed(one) - hashed(other))
  const places = order.flatMap((choice, index) => Array.from({ length: LEANING[index] ?? 1 }, () => choice))
  return places[drawn % places.length]
}

/** A number from an id, so that what is liked does not hang on the order on screen. */
const hashed = (id: string) => mix(id.length, [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % 100_000)
