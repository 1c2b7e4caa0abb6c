import { asks, choose, comeIn, openRoom, phoneSize, press, shows, sit, toDecision } from './people.ts'
import { expect, inTrouble, test } from './school.ts'

// Somebody in the room means no good, or only tries.

test.setTimeout(120_000)

test('a phone cannot steer: what only the facilitator may say is refused, and nobody sees anything of it', async ({ school }) => {
  const room = await openRoom(school)
  const phone = await comeIn(school, room, room.code)
  const other = sit(room, 0)
  await expect.poll(() => other.view()?.as).toBe('seat')
  for (const message of [
    { type: 'closed' },
    { type: 'paused' },
    { type: 'went-to', step: 2 },
    { type: 'vote-opened' },
    { type: 'removed', seat: 's1' },
    { type: 'joined', seat: 's3', key: 'anything' },
  ])
    expect(await other.say(message), message.type).toEqual({ ok: false, why: 'not-yours' })
  expect(await other.say({ type: 'let-me-in' })).toEqual({ ok: false, why: 'unreadable' })
  expect(await other.say({ type: 'voted', ballot: 0, round: 1, choice: 'anything' })).toMatchObject({ ok: false })
  await asks(phone, 'you-are-in')
  await shows(room.wall, 'door')
  await expect(room.host.locator('[data-seated="2"]')).toBeVisible()
  other.leave()
})

inTrouble('letters of no class, and of one that is over, are answered in words, and lead into none', async ({ school }) => {
  const room = await openRoom(school)
  const phone = await school.device(...phoneSize)
  await phone.goto(room.rooms)
  const field = phone.locator('#code')
  await field.fill('abc')
  await field.press('Enter')
  await expect(phone.locator('#code-says')).toContainText('six letters')
  await field.fill(room.code === 'CCC-CCC' ? 'DDDDDD' : 'CCCCCC')
  await field.press('Enter')
  await expect(phone.locator('#code-says')).toContainText('no class with these letters')
  await expect(room.host.locator('[data-seated="0"]')).toBeVisible()
  expect(await phone.evaluate(() => Object.keys(localStorage))).toEqual([])
  await room.host.locator('[data-close]').click()
  await room.host.locator('[data-erase]').click()
  await shows(room.wall, 'closed')
  await field.fill(room.code)
  await field.press('Enter')
  await expect(phone.locator('#code-says')).toContainText('This class is over.')
})

test('a name and a word that are written as markup are text on every page', async ({ school }) => {
  const room = await openRoom(school, { names: true })
  const { host, wall } = room
  const name = '<b id=evil>Ade</b>'
  const word = '<img src=x id=evil>'
  const phone = await comeIn(school, room, room.code, name)
  await host.locator('.seats summary').click()
  await expect(host.locator('.seats')).toContainText(name)
  await press(host, 'sheet')
  await asks(phone, 'word')
  await phone.getByLabel('One word').fill(word)
  await phone.keyboard.press('Enter')
  await expect(host.locator('.releases')).toContainText(word)
  await host.locator('.releases button').first().click()
  await expect(wall.locator('.cloud')).toContainText(word)
  for (const page of [host, wall, phone]) await expect(page.locator('#evil')).toHaveCount(0)
})

test('who is sent out is out, and their vote with them; the room goes on', async ({ school }) => {
  const room = await openRoom(school)
  const { host } = room
  const [one, two] = [await comeIn(school, room, room.code), await comeIn(school, room, room.code)]
  await host.locator('.seats summary').click()
  await host.locator('.seats button').first().click()
  await asks(one, 'left')
  await expect(host.locator('[data-seated="1"]')).toBeVisible()
  await toDecision(host)
  await press(host, 'put')
  await asks(two, 'vote')
  await choose(two, 0)
  await expect(room.wall.locator('.foot')).toContainText('1 of 1')
})
