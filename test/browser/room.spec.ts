import { theBox } from '../browser-unit/classroom/showing.ts'
import { asks, choices, comeIn, inTrouble, others, say, steers, test, voteOn } from './classes.ts'
import { hands, write } from './hands.ts'
import { expect } from './setup.ts'

test.use({ viewport: { width: 360, height: 740 } })
inTrouble.use({ viewport: { width: 360, height: 740 } })

for (const [how, press] of Object.entries(hands)) {
  test(`somebody comes in by the letters, chooses, thinks again, and sees the room: ${how}`, async ({ page, live }) => {
    await page.goto('room/')
    await page.locator('#code').waitFor()
    await write(page, press, '#code', 'kdf')
    await page.keyboard.press('Enter')
    await expect(page.locator('#code-says')).toContainText('six letters')
    await expect(page.locator('#code')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.insertText(' ghj')
    await page.keyboard.press('Enter')
    await asks(page, 'rules')
    expect(page.url()).toContain('#KDF-GHJ')
    await write(page, press, '#nickname', 'Ade')
    await press(page, '[data-in]')
    await asks(page, 'you-are-in')
    await expect.poll(() => live.now().seats[0]).toMatchObject({ ready: true, name: 'Ade' })

    voteOn(live)
    await asks(page, 'vote')
    await press(page, `[data-choice="${choices[2]}"]`)
    await expect(page.locator('[data-chosen=true]')).toContainText('Nobody sees who chose what')
    await press(page, `[data-choice="${choices[3]}"]`)
    await expect(page.locator('[aria-pressed=true]')).toHaveAttribute('data-choice', choices[3])
    await expect(page.locator('[aria-pressed=true]')).toHaveCount(1)
    expect(live.now().ballots[0]?.votes).toEqual({ s1: choices[3] })

    others(live, [...Array(11).fill(1), ...Array(8).fill(3), 0, 0, 2, 2])
    steers(live, { type: 'vote-closed' })
    await asks(page, 'closed-vote')
    await expect(page.locator('.mine')).toContainText('Let me say why')
    steers(live, { type: 'results-shown' })
    await asks(page, 'figures')
    await expect(page.locator('.figured .figure')).toHaveText([/a few of us/, /11/, /a few of us/, /9/])

    steers(live, { type: 'vote-again' })
    await asks(page, 'vote')
    await expect(page.locator('[aria-pressed=true]')).toHaveAttribute('data-choice', choices[3])
    steers(live, { type: 'went', choice: choices[1] })
    await asks(page, 'went')
    await expect(page.locator('.mine')).toContainText('what would it mean to you')
  })

  test(`stepping out is one press, unseen, and one press back: ${how}`, async ({ page, live }) => {
    await comeIn(page)
    voteOn(live)
    await asks(page, 'vote')
    await press(page, '[data-step-out]')
    await asks(page, 'out')
    await expect(page.locator('h1')).toBeFocused()
    await press(page, '[data-come-back]')
    await asks(page, 'vote')
    await expect(page.locator('h1')).toBeFocused()
  })
}

test('a word and a note go to the facilitator, and are what this phone shows as sent', async ({ page, live }) => {
  await comeIn(page)
  steers(live, { type: 'went-to', step: 1 })
  await asks(page, 'word')
  await page.getByLabel('One word').fill('his hands')
  await page.keyboard.press('Enter')
  await expect(page.getByText('It is sent.')).toBeVisible()
  expect(live.now().words).toMatchObject([{ text: 'his hands', released: false }])
  steers(live, { type: 'went-to', step: 5 })
  await asks(page, 'exit')
  await page.getByLabel('A note for the end').fill('Ask before I answer.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect.poll(() => live.now().notes[0]?.text).toBe('Ask before I answer.')
})

test('what is being written is not lost while the room moves on', async ({ page, live }) => {
  await comeIn(page)
  voteOn(live)
  steers(live, { type: 'free-text', on: true })
  await asks(page, 'vote')
  await page.locator(`[data-choice="${choices[1]}"]`).click()
  const reason = page.getByLabel('Why? A sentence, if you like')
  await reason.fill('I wanted to know')
  steers(live, { type: 'paused' })
  await asks(page, 'paused')
  steers(live, { type: 'resumed' }, { type: 'vote-closed' })
  await asks(page, 'closed-vote')
  await expect(reason).toHaveValue('I wanted to know')
  await reason.press('End')
  await page.keyboard.insertText(' what I would refuse.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect.poll(() => live.now().ballots[0]?.reasons[0]?.text).toBe('I wanted to know what I would refuse.')
})

test('when something else is asked, nobody is left nowhere, and nobody is taken from where they are', async ({ page, live }) => {
  await comeIn(page)
  voteOn(live)
  await asks(page, 'vote')
  await page.locator(`[data-choice="${choices[1]}"]`).focus()
  steers(live, { type: 'vote-closed' })
  await asks(page, 'closed-vote')
  await expect(page.locator('h1')).toBeFocused()
  await page.locator('[data-step-out]').focus()
  steers(live, { type: 'results-shown' })
  await asks(page, 'figures')
  await expect(page.locator('[data-step-out]')).toBeFocused()
  const told = page.locator('[role=status].unseen')
  await expect(told).toHaveText('Here is the room.')
  steers(live, { type: 'vote-again' })
  await expect(told, 'that it is the second time').toContainText('Once more')
})

test('a passage is read on the phone, too, and what comes from others is text and nothing else', async ({ page, live }) => {
  await comeIn(page)
  const shown = { ...theBox, lines: [{ speaker: '<b>Desmond</b>', text: '<img src=x onerror="document.title=1">' }] }
  steers(live, { type: 'went-to', step: 2 }, { type: 'showed', path: [], shown })
  await asks(page, 'told')
  await expect(page.locator('.line')).toHaveText('“<img src=x onerror=”document.title=1”>”')
  await expect(page.locator('main img, main b')).toHaveCount(0)
  await expect(page.locator('main [aria-live]'), 'what comes next is said to who reads by ear').toContainText('document.title')
})

inTrouble(
  'without a network what one chose is kept, said calmly, and counted once when the room is found again',
  async ({ page, live }) => {
    await comeIn(page)
    voteOn(live)
    await asks(page, 'vote')
    live.shut = true
    live.drop()
    await page.locator('[data-state=lost]').waitFor()
    await page.locator(`[data-choice="${choices[1]}"]`).click()
    await expect(page.locator('[aria-pressed=true]')).toHaveAttribute('data-choice', choices[1])
    await expect(page.getByText('Looking for the room again. What you chose is kept.')).toBeVisible()
    live.shut = false
    await page.locator('[data-state=here]').waitFor()
    await expect.poll(() => live.now().ballots[0]?.votes).toEqual({ s1: choices[1] })
    expect(live.now().seats).toHaveLength(1)
  },
)

inTrouble('after a reload, and in a browser that was closed and opened, the seat is the same', async ({ page, live, context }) => {
  await comeIn(page)
  voteOn(live)
  await asks(page, 'vote')
  await page.locator(`[data-choice="${choices[0]}"]`).click()
  await expect.poll(() => live.now().ballots[0]?.votes.s1).toBe(choices[0])
  await page.reload()
  await asks(page, 'vote')
  await expect(page.locator('[aria-pressed=true]')).toHaveAttribute('data-choice', choices[0])
  await page.close()
  const again = await context.newPage()
  await again.goto('room/')
  await again.getByRole('link', { name: 'Go back to your seat in KDF-GHJ' }).click()
  await asks(again, 'vote')
  expect(live.now().seats).toHaveLength(1)
})

test('a seat stands on the page of one’s own data, and goes with everything else', async ({ page, live }) => {
  await comeIn(page)
  expect(live.now().seats).toHaveLength(1)
  await page.goto('data/')
  await expect(page.locator('[data-kept=seats] .rows > li')).toHaveText(/A seat in the class KDF-GHJ/)
  await page.locator('[data-erase-all]').click()
  await page.locator('[data-go]').click()
  await page.locator('[data-sure]').click()
  await expect(page.locator('[data-kept=seats]')).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kbf:seat')))).toEqual([])
})

for (const [what, end] of [
  ['the class is over', 'closed'],
  ['somebody leaves', 'left'],
] as const)
  test(`once ${what}, the seat is erased, and a line leads out of the part`, async ({ page, live }) => {
    await comeIn(page)
    if (end === 'closed') steers(live, { type: 'closed' })
    else {
      await page.locator('[data-step-out]').click()
      await page.locator('[data-leave]').click()
    }
    await asks(page, end)
    await expect(page.locator('main')).toContainText(end === 'closed' ? 'say your own name' : 'Your seat is erased')
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kbf:seat')))).toEqual([])
    await page.reload()
    await page.locator('#code').waitFor()
  })

inTrouble('letters of no class are answered in words, and nothing is kept of them', async ({ page, live }) => {
  await page.goto('room/#CCCCCC')
  await expect(page.locator('#code-says')).toContainText('no class with these letters')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect(live.now().seats).toEqual([])
})

test('a shared computer keeps the seat only as long as the tab', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kbf:settings', '{"keeps":"tab"}'))
  await comeIn(page)
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([
    ['kbf:settings'],
    ['kbf:seat:KDFGHJ'],
  ])
})

test('the room moving on is told on every phone, and nobody is shown who chose what', async ({ page, live }) => {
  await comeIn(page)
  voteOn(live)
  await asks(page, 'vote')
  others(live, [1])
  steers(live, { type: 'free-text', on: true })
  say(live, 's2', { type: 'reason', ballot: 0, text: 'A secret reason' })
  await page.getByLabel('None of these? Your own words').waitFor()
  expect(await page.content()).not.toContain('A secret reason')
})
