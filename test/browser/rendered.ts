import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from '@playwright/test'

/** What a rendering came to: its highest sample, and how loud it is on the whole (root of the mean square). */
export type Rendered = { readonly name: string; readonly peak: number; readonly mean: number }

/** Lets a page import the sources of the sounds as they are: a browser that is spared the types reads them itself. */
export async function serveSources(page: Page) {
  await page.route(/\/src\/.*\.ts$/, (route) => {
    const source = readFileSync(new URL(route.request().url()).pathname.slice(1), 'utf8')
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) })
  })
  await page.goto('./')
}

/** Renders every room and every thing by itself, as loud as they are described. */
export const renderAll = (page: Page): Promise<readonly Rendered[]> =>
  page.evaluate(async () => {
    const from = (name: string) => import(new URL(`src/browser/sound/${name}.ts`, location.origin).href)
    const [{ ROOMS }, { THINGS }, { startRoom, sound }, { lengthOf }] = await Promise.all(
      ['rooms', 'things', 'voice', 'description'].map(from),
    )
    const rate = 48_000
    const render = async (name: string, seconds: number, play: (context: OfflineAudioContext) => void) => {
      const context = new OfflineAudioContext(1, Math.ceil(seconds * rate), rate)
      play(context)
      const samples = (await context.startRendering()).getChannelData(0)
      const sum = samples.reduce((all, sample) => all + sample * sample, 0)
      return { name, peak: samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0), mean: Math.sqrt(sum / samples.length) }
    }
    const rooms = Object.entries(ROOMS).map(([name, room]) =>
      render(name, 12, (context) => startRoom(context, room, context.destination, 0)),
    )
    const things = Object.entries(THINGS).map(([name, thing]) =>
      render(name, lengthOf(thing), (context) => sound(context, thing, context.destination, 0)),
    )
    return Promise.all([...rooms, ...things])
  })

/** Renders the loudest there can be, every room and thing at once and all sliders full, or one slider at nothing; through the desk. */
export const renderDesk = (page: Page, levels: { whole: number; place: number; things: number }): Promise<Rendered> =>
  page.evaluate(async (set) => {
    const from = (name: string) => import(new URL(`src/browser/sound/${name}.ts`, location.origin).href)
    const [{ ROOMS }, { THINGS }, { startRoom, sound }, { openDesk }] = await Promise.all(['rooms', 'things', 'voice', 'desk'].map(from))
    const context = new OfflineAudioContext(1, 5 * 48_000, 48_000)
    const desk = openDesk(context)
    desk.set(set)
    desk.open(1, 0.3)
    for (const room of Object.values(ROOMS)) startRoom(context, room, desk.place, 0)
    for (const thing of Object.values(THINGS)) for (const at of [0, 1, 2]) sound(context, thing, desk.things, at)
    // The gains slide to where they are set from full; what is measured is what comes after.
    const samples = (await context.startRendering()).getChannelData(0).slice(48_000)
    const sum = samples.reduce((all, sample) => all + sample * sample, 0)
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    return { name: 'desk', peak, mean: Math.sqrt(sum / samples.length) }
  }, levels)

/** Renders a room that is heard for two seconds and then hushed. @returns the peak of the second before, and of what is left 300 ms after */
export const renderHush = (page: Page): Promise<{ before: number; after: number }> =>
  page.evaluate(async () => {
    const from = (name: string) => import(new URL(`src/browser/sound/${name}.ts`, location.origin).href)
    const [{ ROOMS }, { startRoom }, { openDesk }, { OUT }] = await Promise.all(['rooms', 'voice', 'desk', 'player'].map(from))
    const rate = 48_000
    const context = new OfflineAudioContext(1, 3 * rate, rate)
    const desk = openDesk(context)
    desk.open(1, 0.3)
    startRoom(context, ROOMS.car, desk.place, 0)
    void context.suspend(2).then(() => {
      desk.open(0, OUT)
      return context.resume()
    })
    const samples = (await context.startRendering()).getChannelData(0)
    const peak = (part: Float32Array) => part.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    return { before: peak(samples.slice(rate, 2 * rate)), after: peak(samples.slice(2.3 * rate)) }
  })
