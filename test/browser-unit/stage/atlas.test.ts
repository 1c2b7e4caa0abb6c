import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

type Box = readonly [number, number, number, number]
type Person = {
  readonly atlas: string
  readonly rest: { readonly pose: string; readonly face: string }
  readonly poses: Readonly<Record<string, { readonly file: string; readonly head: string; readonly box: Box }>>
  readonly faces: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly eyes: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly lids: Readonly<Record<string, string>>
  readonly box: Readonly<Record<string, Box>>
  readonly eyesBox: Readonly<Record<string, Box>>
}
const index = JSON.parse(readFileSync('assets/index.json', 'utf8')) as { frame: Box; people: Record<string, Person> }
const [left, top, width, height] = index.frame
const inFrame = ([x, y, w, h]: Box) => x >= left && y >= top && x + w <= left + width && y + h <= top + height && w > 0 && h > 0

describe.each(Object.entries(index.people))('the atlas of %s', (_, person) => {
  const text = readFileSync(`assets/${person.atlas}`, 'utf8')
  const groups = [...text.matchAll(/^<g id="([\w-]+)">(.*)<\/g>$/gm)].map(([, id, drawn]) => ({ id, drawn: drawn ?? '' }))
  const parts = [
    ...Object.values(person.poses).map(({ file }) => file),
    ...Object.values(person.faces).flatMap((looks) => Object.values(looks)),
    ...Object.values(person.eyes).flatMap((looks) => Object.values(looks)),
    ...Object.values(person.lids),
  ]

  it('holds every part the index names, and nothing else', () =>
    expect(groups.map(({ id }) => `${person.atlas}#${id}`).sort()).toEqual([...parts].sort()))
  it('has no id twice', () => {
    const ids = text.match(/ id="[^"]*"/g) ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('holds groups that need nothing around them', () => {
    for (const { id, drawn } of groups) {
      expect(drawn, id).not.toMatch(/<use|<style|class=|href/)
      for (const [, used] of drawn.matchAll(/url\(#([\w-]+)\)/g)) expect(drawn, id).toContain(`id="${used}"`)
    }
  })
  it('is not too heavy', () => expect(gzipSync(text).length).toBeLessThanOrEqual(60 * 1024))
  it('has the same faces, eyes and lids wherever the head is', () => {
    const heads = [...new Set(Object.values(person.poses).map(({ head }) => head))].sort()
    for (const table of [person.faces, person.eyes, person.lids, person.box, person.eyesBox])
      expect(Object.keys(table).sort()).toEqual(heads)
    const looks = [...Object.values(person.faces), ...Object.values(person.eyes)].map((faces) => Object.keys(faces))
    for (const faces of looks) expect(faces).toEqual(looks[0])
  })
  it('shows the person at rest', () => {
    const pose = person.poses[person.rest.pose]
    expect(person.faces[pose?.head ?? '']?.[person.rest.face]).toBeDefined()
  })
  it('says what each part covers, inside the frame', () => {
    const boxes = [...Object.values(person.poses).map(({ box }) => box), ...Object.values(person.box), ...Object.values(person.eyesBox)]
    for (const box of boxes) expect(inFrame(box)).toBe(true)
  })
})
