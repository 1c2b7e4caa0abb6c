import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { SCRIPT, vignetteJson } from '../authoring/folder.ts'
import { expect, expectAccessible, test } from './setup.ts'

// What an author does in the studio, and what they then see. Nothing here knows how the page is made.

type Text = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
const file = (name: string, text: string | Uint8Array): Text => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

/** The small case of the authoring tests, as two files. */
const smallCase = (script = SCRIPT) => [file('vignette.json', vignetteJson()), file('try.en-GB.ink', script)]

const openFiles = (page: Page, files: readonly Text[]) =>
  page
    .locator('[data-open=files]')
    .first()
    .setInputFiles([...files])
const editor = (page: Page) => page.getByRole('textbox', { name: /^Text of/ })
const room = (page: Page, id: string) => page.locator(`[data-room="${id}"]`)
const strip = (page: Page) => page.locator('.strip')
/** Checked, and nothing is to be put right; advice there may be. */
const calm = (page: Page) => expect(page.locator('.strip[data-wrong="0"]:not([data-checking])')).toBeVisible({ timeout: 30_000 })

/** Opens the studio with the small case on the desk. */
async function open(page: Page, script = SCRIPT) {
  await page.goto('studio/')
  await openFiles(page, smallCase(script))
  await expect(room(page, 'box')).toBeVisible()
}

/** Types over the first place where these words stand in the script. */
async function change(page: Page, from: string, to: string) {
  await editor(page).evaluate((field: HTMLTextAreaElement, words) => {
    field.focus()
    field.setSelectionRange(field.value.indexOf(words), field.value.indexOf(words) + words.length)
  }, from)
  await page.keyboard.insertText(to)
}

/** Drops files onto the page, as from a folder of the desktop. */
const drop = (page: Page, files: Readonly<Record<string, string>>) =>
  page.evaluate((texts) => {
    const dataTransfer = new DataTransfer()
    for (const [name, text] of Object.entries(texts)) dataTransfer.items.add(new File([text], name))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, files)

test('the studio is come to from the first page, and from its own address', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Write your own' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write a vignette')
  await expectAccessible(page)
  await page.goto('./#/studio')
  await expect(page).toHaveURL(/\/studio\/$/)
})

test('who has nothing yet starts from an example', async ({ page }) => {
  test.slow()
  await page.goto('studio/')
  await page.getByRole('button', { name: 'Start from an example' }).click()
  await expect(room(page, 'kettle')).toBeVisible()
  await expect(page.locator('.counted')).toContainText('7 endings')
  await calm(page)
  await expectAccessible(page)
})

test('a new vignette plays at once', async ({ page }) => {
  await page.goto('studio/')
  await page.getByRole('button', { name: 'New vignette' }).click()
  await calm(page)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.locator('[data-choice]').first()).toBeVisible()
})

test('a slip is told with its line and its cure, corrected at a press, and undone like anything typed', async ({ page }) => {
  await open(page, SCRIPT.replace('move: name-process', 'move: name-proces'))
  await expect(strip(page)).toContainText('There is no move “name-proces”', { timeout: 30_000 })
  await expect(strip(page)).toContainText('Did you mean “name-process”?')
  await expect(page.locator('.ln.wrong u')).toHaveText('name-proces')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Correct it' }).click()
  await expect(editor(page)).toHaveValue(SCRIPT)
  await calm(page)
  await editor(page).focus()
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toHaveValue(/name-proces[^s]/)
})

test('each file keeps its own way back', async ({ page }) => {
  await open(page)
  await change(page, 'He waits.', 'He waits a while.')
  await page.getByRole('button', { name: 'About' }).click()
  await expect(editor(page)).toHaveAccessibleName('Text of vignette.json')
  await change(page, '"id"', '"idea"')
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toHaveValue(vignetteJson())
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toHaveValue(vignetteJson())
  await page.locator('[data-group=script]').click()
  await editor(page).focus()
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toHaveValue(SCRIPT)
  await page.keyboard.press('Control+Shift+z')
  await expect(editor(page)).toHaveValue(SCRIPT.replace('He waits.', 'He waits a while.'))
})

test('a letter composed of two keys, the first thing written, is taken back alone', async ({ page }) => {
  await open(page)
  await calm(page)
  await editor(page).focus()
  const keys = await page.context().newCDPSession(page)
  await keys.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 })
  await keys.send('Input.insertText', { text: 'é' })
  await expect(editor(page)).toHaveValue(/é/)
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toHaveValue(SCRIPT)
})

test('what is written is played beside it, and a change keeps one’s place', async ({ page }) => {
  await open(page)
  await calm(page)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.locator('[data-line]')).toHaveText('“For you. Go on.”')
  await page.locator('[data-choice="box/ask-meaning"]').click()
  await expect(page.locator('[data-line]')).toHaveText('“We’re straight.”')
  await expect(page.locator('.standing')).toContainText('Trust')
  await change(page, "We're straight", 'Now we are straight')
  await expect(page.locator('[data-line]')).toHaveText('“Now we are straight.”', { timeout: 20_000 })
  await expectAccessible(page)
  await page.locator('[data-choice="meaning-told/promise-realistic"]').click()
  await page.locator('[data-choice="note/share-with-consent"]').click()
  await expect(page.locator('[data-ending=window]')).toBeVisible()
})

test('the last choice opens to its sums, and a trial is looked back on as by a reader', async ({ page }) => {
  await open(page)
  await calm(page)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.locator('[data-choice="box/rigid-refusal"]').focus()
  await page.keyboard.press('Enter')
  await page.getByText('What the last choice did').click()
  await page.locator('.sums-of-last .changes summary').first().click()
  await expect(page.locator('.sums-of-last .sums')).toContainText('= −')
  await expectAccessible(page, 'sums')
  await page.locator('[data-choice="drawer/avoid"]').click()
  await page.locator('[data-ending] button').click()
  await expect(page.locator('[data-debrief=rules]')).toBeVisible()
  await expect(editor(page)).toBeHidden()
  await expectAccessible(page, 'looking back')
  await page.locator('[data-look-back]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-ending=rules]')).toBeVisible()
  await expect(editor(page)).toBeVisible()
})

test('the picture stands beside the words where there is room for it', async ({ page }) => {
  test.slow()
  await page.goto('studio/')
  await page.getByRole('button', { name: 'Start from an example' }).click()
  await calm(page)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.locator('.trial [role=img] img').first()).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(page.locator('.trial [role=img]')).toHaveCount(0)
})

test('the map says from where it weighs a choice', async ({ page }) => {
  await open(page)
  await calm(page)
  await expect(page.locator('[data-weighed]')).toHaveText('Trust and rapport together, at first meeting.')
  await page.locator('[data-play-from]').click()
  await page.getByRole('radio', { name: 'As I set it' }).check()
  await page.getByRole('slider', { name: 'Trust' }).fill('10')
  await page.getByRole('slider', { name: 'Rapport' }).fill('20')
  await page.getByRole('dialog').getByRole('button', { name: 'Play' }).click()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(page.locator('[data-weighed]')).toHaveText('Trust and rapport together, from 10 and 20 as you set them.')
})

test('one plays from any place, with a relationship of one’s own choosing', async ({ page }) => {
  await open(page, SCRIPT.replace('He waits.', '{trust_band == "guarded": He looks at the door.|He waits.}'))
  await calm(page)
  await page.locator('[data-play-from]').click()
  await page.getByRole('combobox', { name: 'Place' }).selectOption('note')
  await page.getByRole('radio', { name: 'As I set it' }).check()
  await page.getByRole('slider', { name: 'Trust' }).fill('10')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Play' }).click()
  await expect(page.locator('[data-from]')).toHaveText('From note, by a road of 2 choices.')
  await expect(page.locator('.passage')).toContainText('He looks at the door.')
})

test('the map is read and walked with the keyboard alone, and leads to the script', async ({ page }) => {
  await open(page)
  await room(page, 'box').focus()
  await expect(room(page, 'box')).toHaveAccessibleName(/^box, room\. 2 choices\. leads to meaning told, drawer/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await expect(room(page, 'box')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const id = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.room)
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeFocused()
  await expect(page.locator('.ln.here')).toContainText(`=== ${id?.replaceAll('-', '_')} ===`)
  await expect(room(page, id ?? '')).toHaveClass(/\bhere\b/)
})

test('the table says in words what the map shows', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Table' }).click()
  const drawer = page.locator('[data-row=drawer]')
  await expect(drawer).toContainText('2 stay here')
  await expect(page.getByRole('row', { name: /rigid-refusal/ })).toContainText('breaks −')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'rigid-refusal' }).click()
  await expect(page.locator('.ln.here')).toContainText('rigid-refusal')
})

test('every path is walked in the background, and can be left at any moment', async ({ page }) => {
  test.slow()
  await page.goto('studio/')
  await page.getByRole('button', { name: 'Start from an example' }).click()
  await expect(room(page, 'kettle')).toBeVisible()
  await calm(page)
  await page.getByRole('button', { name: 'Coverage' }).click()
  await page.getByRole('button', { name: 'Walk every path' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await editor(page).focus()
  await page.keyboard.type('// On.')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.locator('[data-walk=cancelled]')).toContainText('The walk was stopped')
})

test('a walk says what is never reached, and how many paths come by each room', async ({ page }) => {
  test.slow()
  await open(page, `${SCRIPT}\n=== attic ===\nDust.\n+ [Down. # move: avoid] -> box\n`)
  await page.getByRole('button', { name: 'Coverage' }).click()
  await expect(page.locator('.meters')).toContainText('Choices taken', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Walk every path' }).click()
  await expect(page.locator('[data-walk=walked]')).toContainText('attic', { timeout: 40_000 })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await page.getByLabel('Shows').selectOption('share')
  await expect(room(page, 'box')).toContainText('100 %')
  await expect(room(page, 'attic')).toHaveAccessibleName(/cannot be reached.*0 %/)
  await expectAccessible(page)
  await editor(page).focus()
  await page.keyboard.type('// On.')
  await expect(page.locator('.counted')).toContainText('The script has changed since the walk')
})

test('what one has played shows in the script’s coverage and on the map', async ({ page }) => {
  await open(page)
  await calm(page)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.locator('[data-choice="box/rigid-refusal"]').click()
  await page.locator('[data-choice="drawer/avoid"]').click()
  await page.getByRole('button', { name: 'Coverage' }).click()
  await expect(page.locator('.meters')).toContainText('2 of 8')
  await expect(page.locator('.meters')).toContainText('1 of 2')
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await page.getByLabel('Shows').selectOption('plays')
  await expect(room(page, 'rules')).toHaveAccessibleName(/played here$/)
  await expect(room(page, 'window')).toHaveAccessibleName(/not played yet$/)
})

test('a vignette leaves as a package, and opens here again as it was', async ({ page }) => {
  await open(page)
  await change(page, 'He waits.', 'He waits a while.')
  await page.locator('[data-menu]').click()
  await expectAccessible(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export]').click()])
  expect(download.suggestedFilename()).toBe('try.zip')
  const archive = readFileSync(await download.path())
  await page.locator('[data-shut]').click()
  await openFiles(page, [file('try.zip', archive)])
  await expect(room(page, 'box')).toBeVisible()
  await expect(editor(page)).toHaveValue(SCRIPT.replace('He waits.', 'He waits a while.'))
})

test('a reload loses nothing', async ({ page }) => {
  await open(page)
  await change(page, 'He waits.', 'He waits a while.')
  await page.waitForTimeout(600)
  await page.reload()
  await expect(editor(page)).toHaveValue(SCRIPT.replace('He waits.', 'He waits a while.'))
})

test('what is dropped and is no vignette is told, and breaks nothing', async ({ page }) => {
  await page.goto('studio/')
  await drop(page, { 'holiday.png': 'not a picture' })
  await expect(page.locator('[data-remarks]')).toContainText(/no vignette/)
  await drop(page, { 'x.zip': 'PK\u0003\u0004broken' })
  await expect(page.locator('[data-remarks]')).toContainText(/cannot be unpacked/)
  await drop(page, { 'vignette.json': '"a text"', 'a.en-GB.ink': '{{{{ -> [[ # \n=== \n+ + +' })
  await expect(strip(page)).toContainText(/\d+ of \d+|:/, { timeout: 30_000 })
  await expect(editor(page)).toBeVisible()
})

test('a vignette runs no code and writes no HTML', async ({ page }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
  const script = SCRIPT.replace('For you. Go on.', `For you. ${evil}`).replace("I'm sorry, we're not allowed gifts.", evil)
  await open(page, script)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.locator('[data-line]')).toContainText('<img src=x', { timeout: 30_000 })
  for (const view of ['Map', 'Table', 'Play']) {
    await page.getByRole('button', { name: view, exact: true }).click()
    expect(await page.locator('#studio img[src=x], #studio [onerror], #studio script').count()).toBe(0)
  }
  expect(await page.title()).not.toBe('1')
})

for (const [width, height, theme] of [
  [320, 640, 'dark'],
  [360, 740, 'light'],
  [1366, 768, 'dark'],
  [1920, 1080, 'light'],
] as const)
  test(`at ${width} pixels, ${theme}, nothing is cut off sideways, and every side can be come to`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: theme })
    const look = async (name: string) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width)
      await expectAccessible(page, `${name} at ${width}, ${theme}`)
    }
    await page.goto('studio/')
    await page.locator('[data-start=new]').waitFor()
    await look('Start')
    await openFiles(page, smallCase())
    for (const view of width < 1000 ? ['Write', 'Map', 'Table', 'Play', 'Coverage'] : ['Map', 'Table', 'Play', 'Coverage']) {
      await page.getByRole('button', { name: view, exact: true }).click()
      await look(view)
    }
  })
