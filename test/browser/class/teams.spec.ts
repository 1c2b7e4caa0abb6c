import type { Page } from '@playwright/test'
import { look } from './looks.ts'
import { asks, comeInAll, comesBack, goesOffline, openRoom, press, shows } from './people.ts'
import { expect, inTrouble as test } from './school.ts'

// An afternoon in teams: facilitator’s page, wall, and two teams of two phones each.

test.setTimeout(90_000)

const row = (host: Page, team: number) => host.locator(`[data-team="${team}"]`).first()

/** The phone of a team that plays, and the one that reads along. */
async function teamOf(phones: readonly Page[], number: number): Promise<[Page, Page]> {
  const asked = await Promise.all(phones.map((phone) => phone.locator('.team').evaluate(({ dataset: { team, pen } }) => `${team} ${pen}`)))
  const find = (pen: boolean) => phones[asked.indexOf(`${number} ${pen}`)] as Page
  return [find(true), find(false)]
}

/** The team's pen chooses what stands first, and stands at the beginning of what comes of it. */
async function play(pen: Page) {
  const first = pen.locator('[data-choice]').first()
  const choice = (await first.getAttribute('data-choice')) ?? ''
  await first.click()
  await expect(pen.locator(`[data-choice="${choice}"]`)).toHaveCount(0)
  await expect.poll(() => pen.evaluate(() => scrollY)).toBe(0)
}

test('two teams play at their own pace; the facilitator sees where each is, sends, moves on and brings back, and all look back', async ({
  school,
}) => {
  const room = await openRoom(school, { plan: 'day' })
  const { host, wall } = room
  const phones = await comeInAll(school, room, 4)
  const played = (team: number, choices: number) => expect(row(host, team).locator('td').nth(2)).toHaveText(String(choices))

  await test.step('another vignette is taken up, and teams are formed', async () => {
    await host.locator('[data-step="6"]').click()
    await press(host, 'take-up')
    await Promise.all(phones.map((phone) => asks(phone, 'rules')))
    for (const phone of phones) await phone.locator('[data-in]').click()
    await host.locator('.dashboard select').first().selectOption('2')
    await host.locator('[data-form]').click()
    await Promise.all([...phones.map((phone) => asks(phone, 'teams')), shows(wall, 'teams')])
  })
  const [pen, mate] = await teamOf(phones, 1)
  const [other, reader] = await teamOf(phones, 2)

  await test.step('each goes at its own pace, and a phone without a network goes on where it was', async () => {
    await play(pen)
    await play(pen)
    await played(1, 2)
    await play(other)
    await played(2, 1)
    await look('teams-way', room, pen, mate)
    await goesOffline(pen)
    await play(pen)
    await comesBack(pen)
    await played(1, 3)
    await asks(pen, 'teams 1 pen')
    await goesOffline(reader)
    await play(other)
    await played(2, 2)
    await comesBack(reader)
    await asks(reader, 'teams 2')
    const offered = other.locator('[data-choice]')
    await expect(reader.locator('.talk-over li')).toHaveCount(await offered.count())
    await expect(reader.locator('[data-choice]')).toHaveCount(0)
  })

  await test.step('the room pauses and goes on; something happens to all of them', async () => {
    await host.locator('[data-pause]').click()
    await Promise.all([...phones.map((phone) => asks(phone, 'paused')), shows(wall, 'paused')])
    await press(host, 'resume')
    await Promise.all([...phones.map((phone) => asks(phone, 'teams')), shows(wall, 'teams')])
    await host.locator('[data-event]').first().click()
    const sent = (await host.locator('[data-event]').first().innerText()).slice(0, 20)
    for (const page of [wall, ...phones]) await expect(page.locator('[data-sent]')).toContainText(sent)
    await look('teams-sent', room, pen, mate)
    await row(host, 1).locator('[data-light]').click()
    await pen.locator('[data-light-yes]').click()
    await expect(wall.locator('[data-light="1"]')).toBeVisible()
    await look('teams-light', room, other)
    await host.locator('[data-light-off]').click()
  })

  await test.step('one team is asked to move on, and then all are brought back', async () => {
    await row(host, 2).locator('[data-move]').click()
    await expect(reader.locator('[data-stopped]')).toBeVisible()
    await expect(mate.locator('[data-stopped]')).toHaveCount(0)
    await look('teams-stopped', room, other, reader)
    await press(host, 'gather')
    for (const phone of phones) await expect(phone.locator('[data-stopped]')).toBeVisible()
    await expect(host.locator('.wash-up')).toContainText('Team 1')
    await expect(host.locator('.wash-up')).toContainText('Team 2')
    await expect(host.locator('.sankey .ribbon')).toHaveCount(2)
    await expect(host.locator('.multiples figure')).toHaveCount(2)
    await expect(host.locator('.trusts table tbody tr')).toHaveCount(2)
    await look('teams-wash-up', room, pen)
  })
})
