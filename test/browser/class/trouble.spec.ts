import type { Page } from '@playwright/test'
import {
  asks,
  choose,
  chosen,
  comeInAll,
  goesOffline,
  isChosen,
  isHere,
  next,
  openRoom,
  press,
  seats,
  shows,
  toDecision,
} from './people.ts'
import { expect, type School, inTrouble as test } from './school.ts'

// A class in which something fails: a phone's network, a page, the server. Nobody is to lose their place, and no vote.

test.setTimeout(150_000)

/** A room that votes, and so many phones in it. */
async function voting(school: School, phones: number) {
  const room = await openRoom(school)
  const all = await comeInAll(school, room, phones)
  await toDecision(room.host)
  await press(room.host, 'put')
  await Promise.all([...all.map((phone) => asks(phone, 'vote')), shows(room.wall, 'vote')])
  return { room, phones: all as [Page, Page, Page] }
}

test('a phone that is reloaded without having been answered says its vote again, and it counts once', async ({ school }) => {
  const { room, phones } = await voting(school, 1)
  const [phone] = phones
  await goesOffline(phone)
  await choose(phone, 1)
  const unsent = () => phone.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('kbf:seat:'))?.[1] ?? '')
  expect(await unsent()).toContain('voted')
  await phone.context().setOffline(false)
  await phone.reload()
  await asks(phone, 'vote')
  await isChosen(phone, 1)
  await chosen(room, 1)
  await expect.poll(unsent).not.toContain('voted')
  await seats(room, 1)
})

test('the facilitator’s page and the wall are reloaded in the middle of a vote, and stand where they stood', async ({ school }) => {
  const { room, phones } = await voting(school, 2)
  const { host, wall } = room
  await choose(phones[0], 0)
  await chosen(room, 1)
  const words = await host.locator('.lines').first().innerText()
  await wall.reload()
  await shows(wall, 'vote')
  await expect(wall.locator('.foot')).toContainText('1 of 2 have chosen')
  await host.reload()
  await host.locator('[data-room]').click()
  await expect(next(host)).toHaveAttribute('data-next', 'shut')
  await expect(host.locator('.lines').first()).toHaveText(words, { useInnerText: true })
  await choose(phones[1], 1)
  await chosen(room, 2)
  await press(host, 'shut')
  await Promise.all(phones.map((phone) => asks(phone, 'closed-vote')))
})

for (const [how, signal] of [
  ['is killed', 'SIGKILL'],
  ['is asked to end', 'SIGTERM'],
] as const)
  test(`the server ${how} in the middle of a vote and is started again: everybody is back, and no vote is lost or counted twice`, async ({
    school,
  }) => {
    const { room, phones } = await voting(school, 3)
    const [one, two, three] = phones
    await choose(one, 0)
    await choose(two, 1)
    await chosen(room, 2)
    await school.end(signal)
    await Promise.all(phones.map((phone) => phone.locator('.seat[data-state=lost]').waitFor()))
    await choose(two, 2)
    await choose(three, 1)
    await expect(room.host.locator('.notice')).toContainText('Looking for the room again')
    await expect(room.wall.locator('.trouble')).not.toBeEmpty()
    await school.start()
    await Promise.all(phones.map(isHere))
    for (const [index, choice] of [0, 2, 1].entries()) await isChosen(phones[index] as Page, choice)
    await chosen(room, 3)
    await seats(room, 3)
    await expect(room.wall.locator('.foot')).toContainText('3 of 3 have chosen')
    await expect(room.host.locator('.notice')).toHaveCount(0)
    await press(room.host, 'shut')
    await Promise.all([...phones.map((phone) => asks(phone, 'closed-vote')), shows(room.wall, 'closed-vote')])
    for (const phone of phones) await phone.reload()
    await Promise.all(phones.map((phone) => asks(phone, 'closed-vote')))
    await seats(room, 3)
  })

test('where a network lets no WebSocket through, a class goes on by plain requests', async ({ school }) => {
  const device = school.device
  let tried = 0
  school.device = async (width, height) => {
    const page = await device(width, height)
    await page.context().routeWebSocket(/\/live\//, (socket) => {
      tried++
      return socket.close()
    })
    return page
  }
  const { room, phones } = await voting(school, 2)
  expect(tried, 'WebSockets that were tried and ended').toBeGreaterThan(0)
  await choose(phones[0], 0)
  await choose(phones[1], 1)
  await chosen(room, 2)
  await expect(room.wall.locator('.foot')).toContainText('2 of 2 have chosen')
  await press(room.host, 'shut')
  await Promise.all([...phones.map((phone) => asks(phone, 'closed-vote')), shows(room.wall, 'closed-vote')])
})
