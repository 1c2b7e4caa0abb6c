// Stacks the finished files the way the page does and writes a sheet to look at:
//   node look.mjs out.png desk desmond-kitchen.day cup-in-hand/soft-eyes box.on-table [next picture ...]
// A picture is three words: room with its light, pose/face (or -), prop (or -); several props are joined by +. The crop goes for the
// whole sheet.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ASSETS } from './lib/files.mjs'
import { headOf } from './people/desmond.mjs'

const CROPS = {
  desk: ['0 0 1000 940', 818, 768],
  phone: ['-30 112 1130 790', 360, 252],
  projector: ['0 0 1000 940', 1120, 1080],
  small: ['0 0 1000 940', 400, 376],
  opening: ['-110 122 1180 782', 640, 420],
  class: ['150 120 720 800', 700, 1080],
  head: ['280 120 520 420', 416, 336],
  neck: ['400 330 300 200', 820, 547],
  bleed: ['-800 0 2600 940', 1300, 470],
}

let turn = 0
/** A file's drawing without its outer tag; ids are made single, since one sheet may hold the same file several times. */
function inside(path) {
  const file = join(ASSETS, path)
  if (!existsSync(file)) return ''
  const body = readFileSync(file, 'utf8').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
  turn++
  return body.replace(/id="/g, `id="t${turn}`).replace(/url\(#/g, `url(#t${turn}`)
}

function layers(room, person, prop) {
  const [pose, face] = person.split('/')
  const light = room.split('.')[1]
  const things = prop.split('+').map((one) => (light === 'day' ? '' : inside(`props/${one}.${light}.svg`)) || inside(`props/${one}.svg`))
  const whole = inside(`settings/${room}.svg`)
  const body = person === '-' ? '' : inside(`people/desmond/pose/${pose}.svg`) + inside(`people/desmond/face/${headOf(pose)}/${face}.svg`)
  const seen = whole || inside(`settings/${room}.back.svg`) + body + inside(`settings/${room}.front.svg`)
  return seen + things.join('')
}

const [out, cropName, ...words] = process.argv.slice(2)
const [viewBox, w, h] = CROPS[cropName]
const pictures = []
while (words.length) pictures.push(words.splice(0, 3))
const across = Math.min(pictures.length, Math.max(1, Math.floor(1700 / w)))

/** Chromium draws the sheet, as it will draw the page. */
function cell([room, person = '-', prop = '-'], i) {
  const at = `left:${(i % across) * w}px;top:${Math.floor(i / across) * h}px`
  return `<svg style="position:absolute;${at}" width="${w}" height="${h}" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice">${layers(room, person, prop)}</svg>`
}

const page = join(tmpdir(), `kbf-look-${process.pid}.html`)
writeFileSync(page, `<!doctype html><body style="margin:0;background:#faf5ea">${pictures.map(cell).join('')}`)
const size = `--window-size=${across * w},${Math.ceil(pictures.length / across) * h}`
execFileSync(
  'chromium',
  ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', size, `--screenshot=${out}`, `file://${page}`],
  { stdio: 'ignore' },
)
rmSync(page)
