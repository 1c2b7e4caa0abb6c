import { expect, expectAccessible, troubled as test } from './setup.ts'

// The page that leads from another site into a vignette, and the one that shows how.

test('the address: a light is there with the first words, and what is no vignette, no light and no start is none; the page that shows how shows it', async ({
  page,
  baseURL,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
  await page.goto('embed/?vignette=gift-offer&theme=night')
  await expect(page.locator('.prebrief h1')).toBeVisible()
  const night = await paper()
  await page.goto('embed/?vignette=gift-offer&theme=%22%3E%3Cb%3E')
  await expect(page.locator('.prebrief h1')).toBeVisible()
  const usual = await paper()
  expect(usual).not.toBe(night)
  // A light that the reader chose goes before the page's.
  await page.evaluate(() => localStorage.setItem('kbf:settings', '{"theme":"day"}'))
  await page.goto('embed/?vignette=gift-offer&theme=night')
  await expect(page.locator('.prebrief h1')).toBeVisible()
  expect(await paper()).toBe(usual)
  await page.unroute(/\/assets\/.*\.js$/)

  await page.goto('embed/?vignette=gift-offer&start=the-box')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.prebrief h1')).toBeVisible()
  for (const nobody of ['nobody', '../../data/', 'https://evil.example/', '%00', 'constructor']) {
    await page.goto(`embed/?vignette=${nobody}`)
    await expect(page.locator('a[data-vignette]').first(), nobody).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/embed/')
  }
  await expectAccessible(page)
  await page.locator('a[data-vignette="gift-offer"]').first().click()
  await expect(page.locator('.prebrief h1')).toBeVisible()

  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('embed/demo/')
  await expect(page.locator('[data-told] li').first()).toContainText('"type":"ready"')
  await expect(page.locator('[data-snippet]')).toHaveValue(new RegExp(`${baseURL}/embed/\\?vignette=`))
  await expectAccessible(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('[data-copy]').click()
  await expect(page.locator('[data-copied]')).toBeVisible()
  await expect(page.locator('[data-copy]')).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('[data-snippet]').inputValue())
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing stands out on a phone').toBeLessThanOrEqual(360)
})
