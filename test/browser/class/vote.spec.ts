import { look } from './looks.ts'
import { asks, choose, chosen, comeInAll, comesBack, goesOffline, isChosen, openRoom, press, seats, shows, toDecision } from './people.ts'
import { expect, inTrouble as test } from './school.ts'

// A vote: facilitator’s page, wall and three phones, one of them without a network for a while. The rest of a decision's way is in together.spec.

test.setTimeout(90_000)

test('who was away, or was reloaded, counts once, and comes back to where the room is', async ({ school }) => {
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
})
