import type { Page } from '@playwright/test'
import type { Room } from './people.ts'

const SIZES = {
  host: [
    [1366, 768],
    [1920, 1080],
    [360, 740],
  ],
  wall: [
    [1366, 768],
    [1920, 1080],
  ],
} as const

/** Pictures of a class at the sizes of the design language, where PICTURES names a folder for them. */
export async function look(name: string, { host, wall }: Room, ...phones: readonly Page[]) {
  const folder = process.env.PICTURES
  if (!folder) return
  for (const [who, page] of [
    ['host', host],
    ['wall', wall],
  ] as const) {
    const was = page.viewportSize()
    for (const [width, height] of SIZES[who]) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: `${folder}/${name}-${who}-${width}.png` })
    }
    if (was) await page.setViewportSize(was)
  }
  for (const [index, phone] of phones.entries()) await phone.screenshot({ path: `${folder}/${name}-phone-${index + 1}.png` })
}
