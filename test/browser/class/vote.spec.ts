import { look } from './looks.ts'
import {
  asks,
  choose,
  chosen,
  comeInAll,
  comesBack,
  goesOffline,
  isChosen,
  next,
  openRoom,
  press,
  pressTo,
  seats,
  shows,
  toDecision,
} from './people.ts'
import { expect, inTrouble as test } from './school.ts'

// A decision from the ground rules to the road that is gone: facilitator’s page, wall and three phones, one of them without a network for a while.

test.setTimeout(90_000)

test('a decision is put, talked over, put again, shown and gone on from; who was away or reloaded counts once', async ({ school }) => {
  const room = await openRoom(school)
  const { host, wall } = room
  const phones = await comeInAll(school, room, 3)
  const [one, two, three] = phones as [(typeof phones)[0], (typeof phones)[0], (typeof phones)[0]]
  await look('vote-door', room, one)
  await toDecision(host)
  await press(host, 'put')
  await Promise.all([...phones.map((phone) => asks(phone, 'vote')), shows(wall, 'vote')])

  await test.step('one chooses without a network, one reloads: three votes of three', async () => {
    await choose(one, 0)
    await choose(two, 1)
    await goesOffline(two)
    await choose(two, 2)
    await isChosen(two, 2)
    await expect(two.getByText('Looking for the room again. What you chose is kept.')).toBeVisible()
    await choose(three, 1)
    await three.reload()
    await asks(three, 'vote')
    await isChosen(three, 1)
    await chosen(room, 3)
    await look('vote-open', room, two)
    await comesBack(two)
    await isChosen(two, 2)
    await expect(two.getByText('Looking for the room again.')).toHaveCount(0)
    await two.reload()
    await asks(two, 'vote')
    await isChosen(two, 2)
    await chosen(room, 3)
    await seats(room, 3)
    await expect(wall.locator('.foot')).toContainText('3 of 3 have chosen')
  })

  await test.step('closed while one is away: it comes back to where the room is', async () => {
    await goesOffline(one)
    await press(host, 'shut')
    await two.locator('.seat:not([data-asked^=vote])').waitFor()
    await comesBack(one)
    await asks(one, (await two.locator('.seat').getAttribute('data-asked')) ?? '')
    await look('vote-closed', room, one)
  })

  await test.step('by the filled button to the end of it: whenever a vote is open again, all think again and count once', async () => {
    let again = 0
    const way = await pressTo(host, ['go', 'choose'], async (does) => {
      await look(`vote-${does}`, room, one)
      if (does !== 'shut') return
      again++
      await Promise.all(phones.map((phone) => asks(phone, 'vote')))
      for (const phone of phones) await choose(phone, 1)
      await chosen(room, 3)
      await seats(room, 3)
    })
    expect(again, 'votes after the first').toBe(1)
    await Promise.all([...phones.map((phone) => asks(phone, 'figures')), shows(wall, 'figures')])
    await look('vote-shown', room, one)
    await host.locator('[data-beside]').first().click()
    await (way === 'go' ? next(host) : host.locator('[data-go]').nth(1)).click()
    await shows(wall, 'roads')
    await Promise.all(phones.map((phone) => asks(phone, 'told')))
    await look('vote-roads', room, one)
    await seats(room, 3)
  })
})
