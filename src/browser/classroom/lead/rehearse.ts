import type { SeatView } from '../../../core/classroom/seatView.ts'
import { mix } from '../../../core/encounter/lots.ts'
import type { House } from '../house.ts'
import type { Line } from '../line.ts'
import { leaning, type Pretended, type Pretending } from './pretending.ts'
import { playsInTeam, playsInThrees } from './pretendParts.ts'

/** Pretend seats that come. Our judgement: a seminar, and enough for figures. */
export const PRETEND = 24

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

/** One pretend seat. */
function pretend(line: Line<SeatView>, draw: Pretending['draw'], pretended: Pretended, soon: (act: () => void, ms: number) => void) {
  const begun = new Set<string>()
  const seat: Pretending = {
    ...{ line, draw, pretended },
    once(what, act, ms) {
      if (begun.has(what)) return
      begun.add(what)
      soon(act, ms)
    },
  }
  const act = () => {
    const { view } = line.now()
    if (!view || view.closed || view.paused) return
    writes(seat, view)
    votes(seat, view)
    playsInThrees(seat, view)
    playsInTeam(seat, view)
  }
  const stop = line.watch(act)
  act()
  return stop
}

/** That it is in, also for another vignette; the private word, and the note at the end. */
function writes({ line, draw, pretended, once }: Pretending, { vignette, doing }: SeatView) {
  const one = (list: readonly string[], salt: number) => list[draw(salt) % list.length] ?? ''
  once(`ready ${vignette}`, () => void line.say({ type: 'ready' }), 500 + (draw(1) % 4000))
  if (doing.kind === 'word' && draw(2) % 10 < 7)
    once('word', () => void line.say({ type: 'word', text: one(pretended.words, 3) }), 900 + (draw(4) % 6000))
  if (doing.kind === 'exit' && draw(5) % 10 < 4)
    once('note', () => void line.say({ type: 'note', text: one(pretended.notes, 6) }), 900 + (draw(7) % 8000))
}

function votes({ line, draw, pretended, once }: Pretending, { ballot, shown, freeText }: SeatView) {
  if (!ballot?.asked || ballot.stage !== 'open' || !shown) return
  const { number, round, mine } = ballot
  const salt = 100 * (number + 1) + 10 * round
  // Most stay with what they said; a quarter think again after talking. One in twelve does not choose.
  if (draw(salt) % 12 === 0 || (round === 2 && mine !== undefined && draw(salt + 1) % 4 !== 0)) return
  const vote = () => {
    const choice = leaning(
      shown.choices.map(({ id }) => id),
      draw(salt + 2),
    )
    if (choice === undefined) return
    void line.say({ type: 'voted', ballot: number, round, choice })
    const reason = freeText && draw(salt + 3) % 4 === 0 ? pretended.reason(choice) : undefined
    if (reason !== undefined) void line.say({ type: 'reason', ballot: number, text: reason })
  }
  once(`vote ${number} ${round}`, vote, 600 + (draw(salt + 4) % 7000))
}
