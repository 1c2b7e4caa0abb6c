import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from '@playwright/test'
import { AT_REST, glance, type Point } from '../../src/browser/stage/glance.ts'

// How people look is looked at by people; a test only sees to it that nobody is changed unawares. After a change on purpose:
// `npx playwright test atlas --update-snapshots`, and look at what it wrote.

type Person = {
  readonly atlas: string
  readonly rest: { readonly face: string }
  readonly poses: Readonly<Record<string, { readonly file: string; readonly head: string }>>
  readonly faces: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly eyes: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly lids: Readonly<Record<string, string>>
}
const { people } = JSON.parse(readFileSync('assets/index.json', 'utf8')) as { people: Readonly<Record<string, Person>> }
const CUT = { x: 200, y: 100, width: 660, height: 660 }
const SIDE = 150
const COLUMNS = 8

/** To the left, to the right, up, down. */
const WAYS: readonly Point[] = [
  [-100, 0],
  [100, 0],
  [0, -100],
  [0, 100],
]
const GLANCES = WAYS.map((it) => glance({ room: { it } }, { setting: 'room', gaze: 'it', props: {} }, AT_REST))
const moved = ([x, y]: Point, drawn: string) => `<g transform="translate(${x} ${y})">${drawn}</g>`

/** All poses with the face at rest, all faces on the first pose, then a level look that goes all four ways, and a blink; in one drawing. */
function sheet({ atlas, rest, poses, faces, eyes, lids }: Person): {
  readonly svg: string
  readonly width: number
  readonly height: number
} {
  const text = readFileSync(`assets/${atlas}`, 'utf8')
  const group = (file = '') => new RegExp(`^<g id="${file.split('#')[1]}">(.*)</g>$`, 'm').exec(text)?.[1] ?? ''
  const [first] = Object.values(poses)
  const look = ({ file, head }: Person['poses'][string], face: string, to = { face: AT_REST, eyes: AT_REST }) =>
    group(file) + moved(to.face, group(faces[head]?.[face])) + moved(to.eyes, group(eyes[head]?.[face]))
  const onFirst = first
    ? [
        ...Object.keys(faces[first.head] ?? {}).map((face) => look(first, face)),
        ...GLANCES.map((to) => look(first, 'level', to)),
        group(first.file) + group(faces[first.head]?.level) + group(lids[first.head]),
      ]
    : []
  const looks = [...Object.values(poses).map((pose) => look(pose, rest.face)), ...onFirst]
  const tiles = looks.map((drawn, n) => {
    const [x, y] = [(n % COLUMNS) * SIDE, Math.floor(n / COLUMNS) * SIDE]
    // Ids are one of a kind in an atlas, but each part may stand here more than once.
    const own = drawn.replaceAll(/id="/g, `id="n${n}`).replaceAll('url(#', `url(#n${n}`)
    return `<svg x="${x}" y="${y}" width="${SIDE}" height="${SIDE}" viewBox="${CUT.x} ${CUT.y} ${CUT.width} ${CUT.height}">${own}</svg>`
  })
  const [width, height] = [COLUMNS * SIDE, Math.ceil(looks.length / COLUMNS) * SIDE]
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${tiles.join('')}</svg>`, width, height }
}

for (const [id, person] of Object.entries(people))
  test(`${id} looks as ${id} did`, async ({ page }) => {
    const { svg, width, height } = sheet(person)
    await page.setViewportSize({ width, height })
    await page.setContent(`<body style="margin:0">${svg}</body>`)
    expect(await page.screenshot()).toMatchSnapshot(`${id}.png`, { maxDiffPixelRatio: 0.01 })
  })

test('everybody who is drawn is in these pictures', () =>
  expect(
    readdirSync('test/browser/looks')
      .map((name) => basename(name, '.png'))
      .toSorted(),
  ).toEqual(Object.keys(people).toSorted()))
