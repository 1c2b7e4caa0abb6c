import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { FacilitatorMessage, SeatMessage } from '../../src/core/classroom/messages.ts'
import type { PlanId } from '../../src/core/classroom/plan.ts'
import { readDist } from '../../src/server/dist.ts'
import { site } from '../../src/server/http.ts'
import { type LiveClass, liveClass, opening } from '../browser-unit/classroom/liveClass.ts'
import { theBox } from '../browser-unit/classroom/showing.ts'
import { test as clean, troubled } from './setup.ts'

/** A class over real sockets, on the site as it is built. */
async function open(plan: PlanId): Promise<LiveClass> {
  const dist = readDist(fileURLToPath(new URL('../../dist', import.meta.url)))
  if (!dist) throw new Error('the site is not built')
  const pages = site(dist)
  return liveClass(
    (request, response) => {
      if (request.url !== '/api/classes') return pages(request, response)
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ live: true, open: true, lan: 'http://10.0.0.7:8080' }))
    },
    { ...opening, plan },
  )
}

type InClass = { live: LiveClass; plan: PlanId }
const inClass = {
  /** The running sheet of the class. */
  plan: ['fifty', { option: true }] as [PlanId, { option: true }],
  live: async ({ plan }: Pick<InClass, 'plan'>, use: (live: LiveClass) => Promise<void>) => {
    const live = await open(plan)
    await use(live)
    await live.stop()
  },
  baseURL: async ({ live }: InClass, use: (address: string) => Promise<void>) => use(live.origin),
}

/** A test with a class of its own; `inTrouble` where the network may fail, and the console say so. */
export const test = clean.extend<InClass>(inClass)
export const inTrouble = troubled.extend<InClass>(inClass)

export const choices = theBox.choices.map(({ id }) => id) as [string, string, string, string]

/** What a phone asks now. */
export const asks = (page: Page, what: string) => page.locator(`.seat[data-asked^="${what}"]`).waitFor()

export const steers = (live: LiveClass, ...messages: readonly FacilitatorMessage[]) => {
  for (const message of messages) live.says('facilitator', message)
}

/** Comes into the class by its address, and past the ground rules. */
export async function comeIn(page: Page) {
  await page.goto('room/#KDF-GHJ')
  await asks(page, 'rules')
  await page.locator('[data-in]').click()
  await asks(page, 'you-are-in')
}

/** So many others sit down, and are here. */
export function sitDown(live: LiveClass, many: number) {
  for (let one = 0; one < many; one++) {
    const seat = `s${live.now().seats.length + 1}` as const
    live.says('house', { type: 'joined', seat, key: seat })
    live.says('house', { type: 'here', seat, line: seat })
  }
}

/** The passage with the box is played to, and put to the room. */
export function voteOn(live: LiveClass) {
  steers(live, { type: 'went-to', step: 2 }, { type: 'showed', path: [], shown: theBox }, { type: 'vote-opened' })
}

/** So many others sit down, and each chooses by its number in the list. */
export function others(live: LiveClass, chosen: readonly number[]) {
  for (const choice of chosen) {
    const seat = `s${live.now().seats.length + 1}` as const
    live.says('house', { type: 'joined', seat, key: seat })
    say(live, seat, { type: 'voted', ballot: 0, round: 1, choice: choices[choice] as string })
  }
}

export const say = (live: LiveClass, seat: `s${number}`, message: SeatMessage) => live.says(seat, message)

/** The wall of the class. */
export async function wall(page: Page) {
  await page.goto(`room/screen/#KDFGHJ.${'ab'.repeat(16)}`)
  await page.locator('[data-wall]').waitFor()
}
