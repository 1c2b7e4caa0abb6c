// Turning markup into files: one frame for everything in a room, so that any two layers lie exactly over one another.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { optimize } from 'svgo'

export const ASSETS = join(dirname(fileURLToPath(import.meta.url)), '../../../assets')
export const ROOM_FRAME = '-800 0 2600 940'

export const svg = (frame, content) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}">${content}</svg>`

// Ids stay as they are: pages may put several pictures into one document, and shortened ids would then be the same.
const svgo = (overrides) => ({
  multipass: true,
  floatPrecision: 1,
  plugins: [
    {
      name: 'preset-default',
      params: {
        floatPrecision: 1,
        overrides: { cleanupIds: false, convertTransform: { floatPrecision: 3 }, convertPathData: { floatPrecision: 1 }, ...overrides },
      },
    },
  ],
})

const PICTURE = svgo({})
// Where a head is stays a transform of its group, so that a stroke is the same text in every place: it is then compressed once.
const PART = svgo({
  convertPathData: { floatPrecision: 1, applyTransforms: false },
  moveGroupAttrsToElems: false,
  moveElemsAttrsToGroup: false,
  collapseGroups: false,
})

const written = []

/** A part of a person, made small by itself. */
export const optimised = (markup) => optimize(markup, PART).data

export const write = (path, markup) => writeAsIs(path, optimize(markup, PICTURE).data)

export function writeAsIs(path, data) {
  const file = join(ASSETS, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${data}\n`)
  written.push({ path, bytes: data.length, gzip: gzipSync(data).length })
}

/** A picture of pixels, for those who take no other. */
export function writePixels(path, bytes) {
  const file = join(ASSETS, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  written.push({ path, bytes: bytes.length, gzip: bytes.length })
}

export const report = () => written
