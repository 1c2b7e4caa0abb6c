import type { Page } from '@playwright/test'
import { look } from './looks.ts'
import { asks, comeInAll, comesBack, goesOffline, openRoom, press, pressTo, shows } from './people.ts'
import { expect, inTrouble as test } from './school.ts'

// A round in threes, as a class plays it: facilitator’s page, wall and the three phones of one group.

test.setTimeout(90_000)

const role = (phone: Page) => phone.locator('.triad').getAttribute('data-role')
const secret = (page: Page) => page.getByText('You keep back')

/** The phones of a group by what they play. */
async function byRole(phones: readonly Page[]) {
  const roles = await Promise.all(phones.map(role))
  return ['worker', 'service-user', 'observer'].map((one) => phones[roles.indexOf(one)]) as [Page, Page, Page]
}

test('three play a round: each has their own card, what is felt and heard is kept through a lost network, and lies side by side at the end', async ({
  school,
}) => {
  const room = await openRoom(school)
  const { host, wall } = room
  const phones = await comeInAll(school, room, 3)
  const all = (what: string) => Promise.all(phones.map((phone) => asks(phone, what)))
  await host.locator('[data-step="3"]').click()
  await press(host, 'threes')
  await Promise.all([all('triads 0'), shows(wall, 'triads')])
  await look('threes-formed', room, ...phones.slice(0, 1))
  await press(host, 'round')
  await all('triads 1 cards')
  const [worker, person, observer] = await byRole(phones)
  const group = [worker, person, observer]

  await test.step('cards are dealt, and nobody has another’s', async () => {
    await expect(secret(person)).toBeVisible()
    await expect(person.locator('h1')).toHaveText(/Desmond/)
    const kept = (await person.locator('.part', { hasText: 'You keep back' }).locator('.story').innerText()).trim()
    for (const other of [worker, observer, host, wall]) expect(await other.content()).not.toContain(kept.slice(0, 30))
    await expect(worker.getByText('Your aim')).toBeVisible()
    await expect(observer.locator('h1')).toHaveText('The observer')
    await look('threes-cards', room, ...group)
  })

  await test.step('the scene: feeling moves, and what is heard is written down, also where the network is gone', async () => {
    await pressTo(host, ['phase'])
    await press(host, 'phase')
    await all('triads 1 scene')
    await person.locator('.thermometer input').nth(1).check()
    await goesOffline(observer)
    await observer.getByRole('textbox', { name: 'In their words' }).fill('What would it mean to you?')
    await observer.locator('[data-heard="ask-meaning"]').click()
    await expect(observer.getByText('Written down: Asked what it means')).toBeVisible()
    await look('threes-scene', room, ...group)
    await comesBack(observer)
    await expect(observer.locator('.seat')).toHaveAttribute('data-asked', 'triads 1 scene observer')
    await expect(observer.getByText('Written down: Asked what it means')).toBeVisible()
    await observer.locator('[data-heard="open-question"]').click()
    await expect(observer.getByText(/Written down: Asked an open/)).toBeVisible()
    await person.locator('.thermometer input').nth(3).check()
  })

  await test.step('feedback in its order: worker, service user still in role, out of role, observer; one phone is away for a part of it', async () => {
    await press(host, 'phase')
    await all('triads 1 worker')
    await expect(worker.locator('main').getByText('It is your turn.')).toBeVisible()
    await expect(person.locator('main').getByText('It is your turn.')).toHaveCount(0)
    await look('threes-feedback', room, ...group)
    await goesOffline(worker)
    await press(host, 'phase')
    await asks(person, 'triads 1 service-user')
    await expect(person.locator('main').getByText('It is your turn.')).toBeVisible()
    await comesBack(worker)
    await all('triads 1 service-user')
    await press(host, 'phase')
    await all('triads 1 de-role')
    await expect(secret(person)).toHaveCount(0)
    await expect(wall.locator('.triads-screen')).toContainText('say your own name')
    await look('threes-de-role', room, ...group)
    await press(host, 'phase')
    await all('triads 1 observer')
    await expect(worker.getByText('“What would it mean to you?”')).toBeVisible()
  })

  await test.step('the lines lie side by side on every phone, and the same after a reload', async () => {
    await press(host, 'phase')
    await all('triads 1 lines')
    await worker.reload()
    for (const phone of group) {
      await expect(phone.locator('.sides svg')).toBeVisible()
      await expect(phone.locator('.sides .questions li').first()).toBeVisible()
      await expect(phone.locator('.sides')).toContainText('What would it mean to you?')
    }
    await look('threes-lines', room, ...group)
    await press(host, 'phase')
    await all('triads 1 facilitator')
    await look('threes-together', room, worker)
  })
})
