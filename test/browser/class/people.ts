import { randomBytes, randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { io } from 'socket.io-client'
import type { PlanId } from '../../../src/core/classroom/plan.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import type { Answer, Sent } from '../../../src/core/classroom/wire.ts'
import { expect, type School } from './school.ts'

/** A room that was opened from the facilitator's page, and its screen. */
export type Room = {
  readonly host: Page
  readonly wall: Page
  /** As it stands on the wall, with its dash. */
  readonly code: string
  /** Where the wall says phones can come in. */
  readonly rooms: string
}

export const phoneSize = [360, 740] as const

/** The filled button of the facilitator's page. */
export const next = (host: Page) => host.locator('[data-next]')
export const shows = (wall: Page, what: string) => wall.locator(`[data-wall=${what}]`).waitFor()
export const asks = (phone: Page, what: string) => phone.locator(`.seat[data-asked^="${what}"]`).waitFor()
export const choose = (phone: Page, index: number) => phone.locator('.options button').nth(index).click()
export const isChosen = (phone: Page, index: number) =>
  expect(phone.locator('.options button').nth(index)).toHaveAttribute('aria-pressed', 'true')

/** So many phones in the room, all of them past the ground rules. */
export async function comeInAll(school: School, room: Room, many: number): Promise<Page[]> {
  const phones = await Promise.all(Array.from({ length: many }, () => comeIn(school, room, room.code)))
  await seats(room, many)
  return phones
}

export const seats = (room: Room, count: number) => expect(room.host.locator(`[data-seated="${count}"]`)).toBeVisible()
export const chosen = (room: Room, count: number) => expect(room.host.locator(`[data-chosen="${count}"]`)).toBeVisible({ timeout: 20_000 })
export const isHere = (phone: Page) => phone.locator('.seat[data-state=here]').waitFor({ timeout: 20_000 })

/** A phone loses its network, and has noticed. */
export async function goesOffline(phone: Page) {
  await phone.context().setOffline(true)
  // What slept through the loss of its network notices it when it is wanted.
  await phone.evaluate(() => dispatchEvent(new Event('online')))
  await phone.locator('.seat[data-state=lost]').waitFor()
}

export async function comesBack(phone: Page) {
  await phone.context().setOffline(false)
  await isHere(phone)
}

/** Opens a room from the facilitator's page, and its screen from there. */
export async function openRoom(
  school: School,
  how: { readonly names?: true; readonly locale?: string; readonly plan?: PlanId } = {},
): Promise<Room> {
  const host = await school.device(1366, 768)
  await host.goto(`room/lead/${how.locale ?? ''}`)
  if (how.plan) await host.locator(`[name=plan][value=${how.plan}]`).check()
  if (how.names) await host.locator('[name=names]').check()
  await host.locator('[data-way=server]').click()
  await next(host).waitFor()
  const [wall] = await Promise.all([host.context().waitForEvent('page'), host.locator('[data-screen]').click()])
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await shows(wall, 'door')
  const code = (await wall.locator('.letters').innerText()).trim()
  const rooms = `http://${(await wall.locator('.address strong').first().innerText()).trim()}`
  return { host, wall, code, rooms }
}

/** A phone comes in by the letters, as they were typed, and past the ground rules. */
export async function comeIn(school: School, { rooms }: Room, typed: string, name?: string): Promise<Page> {
  const phone = await school.device(...phoneSize)
  await phone.goto(rooms)
  await phone.locator('#code').fill(typed)
  await phone.keyboard.press('Enter')
  await asks(phone, 'rules')
  if (name !== undefined) await phone.locator('#nickname').fill(name)
  await phone.locator('[data-in]').click()
  await phone.locator('[data-asked]:not([data-asked=rules])').waitFor()
  return phone
}

/** To the step with the story, and one voice after another to a decision that is worth putting to the room. */
export async function toDecision(host: Page) {
  await host.locator('[data-step]', { hasText: /Play it together/ }).click()
  for (let turn = 0; turn < 12; turn++) {
    await expect(host.locator('.lines').first()).toBeVisible()
    if ((await next(host).getAttribute('data-next')) === 'put') return
    const words = (await host.locator('.lines').first().textContent()) ?? ''
    await host.locator('.tally.press button').first().click()
    await expect(host.locator('.lines').first()).not.toHaveText(words)
  }
  throw new Error('the story came to no decision')
}

/** Presses the filled button until it does one of these, and before each press does what the class would. @returns which of them */
export async function pressTo(host: Page, wanted: readonly string[], before?: (next: string) => Promise<void>): Promise<string> {
  for (let turn = 0; turn < 16; turn++) {
    const [does, says] = [(await next(host).getAttribute('data-next')) ?? '', await next(host).innerText()]
    if (wanted.includes(does)) return does
    await before?.(does)
    await next(host).click()
    await expect(next(host)).not.toHaveText(says, { useInnerText: true })
  }
  throw new Error(`the filled button never came to: ${wanted.join(', ')}`)
}

/** Presses what comes next, which must be this. */
export async function press(host: Page, step: string) {
  await host.locator(`[data-next=${step}]`).click()
}

/** Somebody else in the room, by the socket alone: sits down, and votes by a number in the list whenever a vote is open. */
export function sit({ code, rooms }: Room, choice: number) {
  const token = randomBytes(16).toString('hex')
  const socket = io(new URL(rooms).origin, { path: '/live/', forceNew: true, transports: ['websocket'], auth: { code, as: 'seat', token } })
  const voted = new Set<number>()
  let seen: SeatView | undefined
  socket.on('view', ({ view }: Sent) => {
    seen = view as SeatView
    const { ballot, shown } = seen
    const wanted = shown?.choices[choice % (shown.choices.length || 1)]?.id
    if (ballot?.stage !== 'open' || voted.has(ballot.number) || wanted === undefined) return
    voted.add(ballot.number)
    void say({ type: 'voted', ballot: ballot.number, round: ballot.round, choice: wanted })
  })
  const say = (message: unknown, id = randomUUID()): Promise<Answer> => socket.timeout(8000).emitWithAck('say', { id, message })
  return { say, view: () => seen, leave: () => void socket.disconnect() }
}
