import { type ComponentChildren, render } from 'preact'
import type { SeatView } from '../core/classroom/seatView.ts'
import { readHash, seatHash } from './classroom/address.ts'
import { forgetSeat, keptSeats, seatIn } from './classroom/keptSeat.ts'
import type { Line, Standing } from './classroom/line.ts'
import { remoteLine } from './classroom/remoteLine.ts'
import { CodeForm } from './classroom/seat/CodeForm.tsx'
import type { BringsFurther } from './classroom/seat/further.ts'
import { Seat } from './classroom/seat/Seat.tsx'
import { waking } from './classroom/waking.ts'
import { fetchFonts } from './fonts.ts'
import { openStore, type Store } from './play/save.ts'
import { followOtherTabs, settings } from './settings.ts'
import { classroomWordsFor } from './words/classroom.ts'

// A seat in a class, `room/`: storage, clock and the address come in here and nowhere else.

const page = document.querySelector('#room') as HTMLElement
const { root = './', notes = '{}', stories = '{}' } = page.dataset
const words = classroomWordsFor(document.documentElement.lang)
const store: Store = storeOfSeats()

/** On a shared computer a seat is gone with the tab; where nothing can be kept, with the page. */
function storeOfSeats(): Store {
  const shared = settings.getState().keeps === 'tab'
  const kept = new Map<string, string>()
  return (
    openStore(shared ? { localStorage: sessionStorage } : window) ?? {
      length: 0,
      key: () => null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => void kept.set(key, text),
      removeItem: (key) => void kept.delete(key),
    }
  )
}

/** What most classes come to later, or not at all. */
const brings: BringsFurther = {
  triads: () => import('./inThrees.tsx').then(({ inThrees }) => inThrees(root)),
  teams: () => import('./inTeam.tsx').then(({ inTeam }) => inTeam(root, JSON.parse(stories))),
}

type Sitting = { readonly code: string; readonly line: Line<SeatView> }
let sitting: Sitting | undefined
let help: ComponentChildren
let why: Standing<SeatView>['why']

function draw() {
  if (!sitting) {
    render(<CodeForm key={why ?? ''} {...{ words, why }} kept={keptSeats(store)} onCode={(code) => goTo(seatHash(code))} />, page)
    return
  }
  const { code, line } = sitting
  render(
    <Seat
      key={code}
      {...{ code, line, words, brings }}
      clock={Date.now}
      notes={JSON.parse(notes)}
      support={help}
      shelf={root}
      onOver={() => {
        forgetSeat(store, code)
        line.end()
        history.replaceState(null, '', location.pathname + location.search)
      }}
    />,
    page,
  )
}

/** Goes in by the address, or asks for the letters. */
function open() {
  const named = readHash(location.hash)
  const code = named && 'code' in named ? named.code : undefined
  if (sitting?.code === code) return
  sitting?.line.end()
  sitting = code === undefined ? undefined : sit(code)
}

function turn() {
  open()
  draw()
}

function sit(code: string): Sitting {
  why = undefined
  const { token, keep } = seatIn(store, code)
  const line = remoteLine<SeatView>({ root, hello: { code, as: 'seat', token }, clock: Date.now, keep, waking })
  line.watch(({ state, why: refusal }) => {
    if (state !== 'barred') return
    // A seat nobody knows any more is no seat: whoever goes in anew gets another.
    forgetSeat(store, code)
    line.end()
    sitting = undefined
    why = refusal
    goTo(location.pathname + location.search)
  })
  return { code, line }
}

/** The address says where one is, so that a reload comes back there. */
function goTo(address: string) {
  history.replaceState(null, '', address)
  turn()
}

// What stood there says what comes now.
page.replaceChildren()
turn()
followOtherTabs()
addEventListener('hashchange', turn)
fetchFonts().then(
  (putOn) => putOn(),
  () => undefined,
)
import('./support.tsx')
  .then(({ support }) => support(root, document.documentElement.lang))
  .then(
    (found) => {
      help = found
      draw()
    },
    () => undefined,
  )
