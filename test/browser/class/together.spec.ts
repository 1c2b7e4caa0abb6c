import { asks, choose, comeIn, isChosen, next, openRoom, press, type Room, shows, sit, toDecision } from './people.ts'
import { expect, type School, test } from './school.ts'

// A class as it goes, over the server as it is started: the facilitator's page, the wall, and phones that come in by what the wall says.

test.setTimeout(180_000)

/** Three phones, each typing the letters in its own way. @returns the phones, and for how long they were on their way */
async function three(school: School, room: Room) {
  const from = performance.now()
  const typed = [room.code, room.code.replace('-', ''), ` ${room.code.toLowerCase()} `]
  const phones = await Promise.all(typed.map((letters, index) => comeIn(school, room, letters, ['Ade', undefined, 'Bo'][index])))
  return { phones, took: performance.now() - from }
}

test('three phones come in by the code within ten seconds, and go through a whole class to its end', async ({ school }) => {
  const room = await openRoom(school, { names: true })
  const { host, wall } = room
  await expect(host.locator('.joining')).toContainText(room.code)
  await expect(host.locator('.joining')).toContainText(new URL(room.rooms).host)
  await expect(wall.getByRole('img', { name: /QR/ })).toHaveAttribute('aria-label', new RegExp(new URL(room.rooms).host))

  const { phones, took } = await three(school, room)
  expect(took, 'milliseconds until three phones were in').toBeLessThan(10_000)
  const [one, two, third] = phones as [(typeof phones)[0], (typeof phones)[0], (typeof phones)[0]]
  await expect(host.locator('[data-seated="3"]')).toBeVisible()
  await expect(wall.locator('.count')).toContainText('3')
  await host.locator('.seats summary').click()
  await expect(host.locator('.seats li')).toHaveText([/Ade|Bo|Seat/, /Ade|Bo|Seat/, /Ade|Bo|Seat/])
  await expect(host.locator('.seats')).toContainText('Ade')

  await test.step('one private word, which the wall shows once it is let out', async () => {
    await press(host, 'sheet')
    await Promise.all(phones.map((phone) => asks(phone, 'word')))
    await one.getByLabel('One word').fill('his hands')
    await one.keyboard.press('Enter')
    await expect(host.locator('.releases')).toContainText('his hands')
    await expect(wall.locator('body')).not.toContainText('his hands')
    await host.locator('.releases button').first().click()
    await expect(wall.locator('.cloud')).toContainText('his hands')
  })

  await test.step('the story is told on the wall and read on the phones', async () => {
    await toDecision(host)
    await shows(wall, 'passage')
    const words = await host.locator('.lines .line').last().innerText()
    await expect(wall.locator('.told-lines')).toContainText(words)
    await asks(two, 'told')
    await expect(two.locator('.told-lines')).toContainText(words)
  })

  await test.step('a vote: the wall shows how many and never where; each changes as often as they like', async () => {
    await press(host, 'put')
    await Promise.all([...phones.map((phone) => asks(phone, 'vote')), shows(wall, 'vote')])
    for (const page of [wall, one]) await expect(page.locator('h1')).toHaveText(/\?$/)
    await choose(one, 0)
    await choose(two, 1)
    await expect(wall.locator('.foot')).toContainText('2 of 3 have chosen')
    await choose(two, 0)
    await isChosen(two, 0)
    await choose(third, 1)
    await expect(wall.locator('.foot')).toContainText('3 of 3 have chosen')
    await expect(host.locator('[data-chosen="3"]')).toBeVisible()
    await expect(host.locator('[data-figure]'), 'how it stands, while one tap could be read').toHaveCount(0)
    expect(await wall.locator('.opts').innerText()).not.toMatch(/\d/)
    expect(await one.locator('main').innerText()).not.toMatch(/have chosen/)
  })

  await test.step('pairs talk for a minute, and everybody votes again', async () => {
    await press(host, 'shut')
    await Promise.all([...phones.map((phone) => asks(phone, 'closed-vote')), shows(wall, 'closed-vote')])
    await press(host, 'talk')
    await Promise.all([...phones.map((phone) => asks(phone, 'talk')), shows(wall, 'talk')])
    for (const page of [wall, one]) await expect(page.locator('h1')).toHaveText('Turn to the person beside you.')
    await press(host, 'again')
    await Promise.all([...phones.map((phone) => asks(phone, 'vote 0 2')), shows(wall, 'vote')])
    await isChosen(third, 1)
    await choose(third, 0)
    await expect(host.locator('.stands')).toContainText('Second round.')
    await expect(host.locator('[data-figure]')).toHaveCount(0)
  })

  await test.step('reasons come before the room is shown, and so few are shown no figure', async () => {
    await host.locator('[name=free-text]').check()
    await one.getByLabel(/^Why\?/).fill('It is the same for everybody.')
    await one.locator('[data-field^=reason] button').click()
    await press(host, 'shut')
    await Promise.all([...phones.map((phone) => asks(phone, 'reasons')), shows(wall, 'reasons')])
    const reasons = host.locator('.releases', { hasText: 'It is the same for everybody.' })
    await reasons.locator('button').first().click()
    await expect(wall.locator('.why')).toHaveText('“It is the same for everybody.”')
    await press(host, 'show')
    await Promise.all([...phones.map((phone) => asks(phone, 'figures')), shows(wall, 'figures')])
    for (const page of [wall, one]) await expect(page.getByText('So few have chosen')).toHaveCount(1)
    await expect(wall.locator('.opts .figure')).toHaveCount(0)
    await expect(one.locator('.figured')).not.toContainText(/\b[123]\b/)
  })

  await test.step('the room is paused, and goes on from there', async () => {
    await host.locator('[data-pause]').click()
    await Promise.all([...phones.map((phone) => asks(phone, 'paused')), shows(wall, 'paused')])
    await press(host, 'resume')
    await Promise.all([...phones.map((phone) => asks(phone, 'figures')), shows(wall, 'figures')])
  })

  await test.step('two roads stand side by side', async () => {
    await host.locator('[data-beside]').nth(1).click()
    await host.locator('[data-go]').first().click()
    await shows(wall, 'roads')
    await expect(wall.locator('.roads .said').last()).toHaveText(await host.locator('.beside .said').innerText())
    await expect(wall.locator('.roads section')).toHaveCount(2)
    await expect(host.locator('.beside .ledger')).toContainText('Trust:')
    await asks(one, 'told')
    await expect(one.locator('.beside')).toContainText('The road not taken')
  })

  await test.step('a note at the end, and all of it is erased', async () => {
    await host.locator('[data-step]').last().click()
    await Promise.all([...phones.map((phone) => asks(phone, 'exit')), shows(wall, 'kind')])
    await third.getByLabel('A note for the end').fill('Ask before I answer.')
    await third.getByRole('button', { name: 'Send' }).click()
    await expect(host.locator('.releases')).toContainText('Ask before I answer.')
    await press(host, 'finish')
    await host.locator('[data-erase]').click()
    await expect(host.locator('h1')).toHaveText('The room is closed.')
    await Promise.all([...phones.map((phone) => asks(phone, 'closed')), shows(wall, 'closed')])
    for (const page of [host, ...phones])
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /^kbf:(seat|class)/.test(key)))).toEqual([])
  })
})

test('from twenty people on the room sees figures, votes once more, and goes with the majority, another road beside it', async ({
  school,
}) => {
  const room = await openRoom(school)
  const { host, wall } = room
  const phone = await comeIn(school, room, room.code)
  const others = Array.from({ length: 20 }, (_, index) => sit(room, index < 13 ? 1 : 0))
  await expect(host.locator('[data-seated="21"]')).toBeVisible()
  await toDecision(host)
  await press(host, 'put')
  await asks(phone, 'vote')
  await choose(phone, 0)
  await expect(wall.locator('.foot')).toContainText('21 of 21 have chosen')
  expect(await wall.locator('.opts').innerText()).not.toMatch(/\d/)
  await expect(host.locator('[data-figure]')).toHaveCount(0)
  await press(host, 'shut')
  await expect(host.locator('[data-figure]').nth(0)).toHaveAttribute('data-figure', '8')
  await expect(host.locator('[data-figure]').nth(1)).toHaveAttribute('data-figure', '13')
  await press(host, 'talk')
  await asks(phone, 'talk')
  await press(host, 'again')
  await asks(phone, 'vote')
  await isChosen(phone, 0)
  await choose(phone, 1)
  await isChosen(phone, 1)
  await press(host, 'shut')
  await expect(host.locator('[data-figure]').nth(1)).toHaveAttribute('data-figure', '14')
  await Promise.all([asks(phone, 'reasons'), shows(wall, 'reasons')])
  expect(await wall.locator('.opts').innerText()).not.toMatch(/\d/)
  await press(host, 'show')
  await asks(phone, 'figures')
  await expect(phone.locator('.figured .figure').nth(1)).toHaveText(/14/)
  await expect(wall.locator('.opts .figure')).toContainText([/8/, /7/, /13/, /14/])
  await expect(next(host)).toHaveText('Go on with B')
  const said = await host
    .locator('.tally .story')
    .nth(1)
    .evaluate((option) => option.firstChild?.textContent ?? '')
  await host.locator('[data-beside]').first().click()
  await press(host, 'go')
  await shows(wall, 'roads')
  await expect(wall.locator('.told-lines').first()).toContainText(said.replace(/^“|”$/g, ''))
  for (const other of others) other.leave()
})

test('a class in another language is that in all its pages, and by one address', async ({ school }) => {
  const room = await openRoom(school, { locale: 'en-US/' })
  const { host, wall } = room
  expect(room.rooms).toMatch(/room\/en-US$/)
  await expect(host.locator('.joining')).toContainText('room/en-US')
  const phone = await comeIn(school, room, room.code)
  for (const page of [host, wall, phone]) expect(await page.locator('html').getAttribute('lang')).toBe('en-US')
  await toDecision(host)
  await press(host, 'put')
  await asks(phone, 'vote')
  await choose(phone, 2)
  await expect(wall.locator('.foot')).toContainText('1 of 1 have chosen')
})
