import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The colour of the line people are drawn with; everything else is left white. */
const INK = '#1d1612'

type Atlas = {
  readonly atlas: string
  readonly rest: { readonly pose: string; readonly face: string }
  readonly poses: Readonly<Record<string, { readonly head: string; readonly box: readonly number[] }>>
}

/** The person at rest, head and shoulders, as a drawing of lines: what a card on paper shows. Nothing where there is no picture. */
export function lineFace(assets: string, person: string): string {
  const { people } = JSON.parse(readFileSync(join(assets, 'index.json'), 'utf8')) as { readonly people: Readonly<Record<string, Atlas>> }
  const drawn = people[person]
  const pose = drawn?.poses[drawn.rest.pose]
  if (!drawn || !pose) return ''
  const svg = readFileSync(join(assets, drawn.atlas), 'utf8')
  const [x = 0, y = 0, width = 0] = pose.box
  const groups = [`pose-${drawn.rest.pose}`, `face-${pose.head}-${drawn.rest.face}`].map((id) => groupOf(svg, id)).map(inLines)
  const side = Math.min(width, 400)
  return `<svg class="face" viewBox="${x + (width - side) / 2} ${y - 24} ${side} ${side}" aria-hidden="true">${groups.join('')}</svg>`
}

/** One group of the atlas: each stands on a line of its own. */
const groupOf = (svg: string, id: string): string => svg.split('\n').find((line) => line.startsWith(`<g id="${id}"`)) ?? ''

const inLines = (group: string): string =>
  group
    .replace(/ id="[^"]*"/g, '')
    .replace(/(fill|stroke)="(#[0-9a-fA-F]{3,8})"/g, (_, what: string, colour: string) => `${what}="${colour === INK ? '#000' : '#fff'}"`)
