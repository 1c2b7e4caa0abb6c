import { render } from 'preact'
import { createHouse } from '../../../src/browser/classroom/house.ts'
import { Triad } from '../../../src/browser/classroom/triads/Triad.tsx'
import { TriadsOnScreen } from '../../../src/browser/classroom/triads/TriadsOnScreen.tsx'
import { TriadsPanel } from '../../../src/browser/classroom/triads/TriadsPanel.tsx'
import type { FacilitatorMessage } from '../../../src/core/classroom/messages.ts'
import '../../../src/browser/styles/tokens.css'
import '../../../src/browser/styles/base.css'
import '../../../src/browser/styles/controls.css'

// A class of three on one page, each part of it looked at in turn: the reducer and the screens are the real ones.

type Opened = Parameters<typeof createHouse>[0]
type Cards = Extract<FacilitatorMessage, { readonly type: 'cards' }>

declare global {
  interface Window {
    open3: (opened: Opened, cards: Cards, seats: number) => void
    show: (who: 'facilitator' | 'screen' | number) => void
  }
}

window.open3 = (opened, cards, many) => {
  const house = createHouse(opened, () => performance.now())
  const facilitator = house.facilitator()
  const seats = Array.from({ length: many }, () => house.seat())
  facilitator.say(cards)
  let looked: Parameters<Window['show']>[0] = 'facilitator'
  const root = document.querySelector('main') as HTMLElement
  function draw(): void {
    const seat = typeof looked === 'number' ? seats[looked] : undefined
    const view = seat?.now().view
    if (seat && view) render(<Triad key={looked} view={view} say={seat.say} face={<span />} />, root)
    if (looked === 'screen') render(<TriadsOnScreen view={house.screen().now().view as never} />, root)
    if (looked === 'facilitator')
      render(<TriadsPanel view={facilitator.now().view as never} say={facilitator.say} now={performance.now()} />, root)
  }
  facilitator.watch(draw)
  window.show = (who) => {
    looked = who
    render(null, root)
    draw()
  }
  draw()
}
