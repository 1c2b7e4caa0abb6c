// Stacks the finished files the way the page does and writes a sheet to look at:
//   node look.mjs out.png desk desmond-kitchen.day desmond/cup-in-hand/soft-eyes box.on-table [next picture ...]
// A picture is three words: room with its light (or -), person/pose/face (or -; face+lids for a blink; face@window for where the eyes
// go in that room), prop (or -; several joined by +).
//   node look.mjs out.png head all:desmond [room] [pose]
// is every face on every pose, or on one, a row a pose; all:desmond@window, with eyes that look there. The crop goes for the whole sheet.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { glance } from '../../src/browser/stage/glance.ts'
import { ASSETS } from './lib/files.mjs'

const CROPS = {
  desk: ['0 0 1000 940', 818, 768],
  phone: ['-30 112 1130 790', 360, 252],
  projector: ['0 0 1000 940', 1120, 1080],
  small: ['0 0 1000 940', 400, 376],
  opening: ['-110 122 1180 782', 640, 420],
  neck: ['400 330 300 200', 540, 360],
  class: ['150 120 720 800', 700, 1080],
  head: ['280 90 520 420', 208, 168],
  bust: ['200 60 680 880', 272, 352],
  face: ['400 190 330 260', 330, 260],
  bleed: ['-800 0 2600 940', 1300, 470],
}

const { people, looks: sights } = JSON.parse(readFileSync(join(ASSETS, 'index.json'), 'utf8'))

let turn = 0
/** A file's drawing without its outer tag, or one group of it; ids are made single, since a sheet may hold a file several times. */
function inside(address) {
  const [path, id] = address.split('#')
  const file = join(ASSETS, path)
  if (!existsSync(file)) return ''
  const text = readFileSync(file, 'utf8')
  const whole = text.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
  const body = id ? (whole.split('\n').find((line) => line.includes(`<g id="${id}">`)) ?? '') : whole
  turn++
  return body.replace(/id="/g, `id="t${turn}`).replace(/url\(#/g, `url(#t${turn}`)
}

const moved = ([x, y], drawn) => `<g transform="translate(${x} ${y})">${drawn}</g>`

function personIn(words, setting, things) {
  if (words === '-') return ''
  const [who, pose, look] = words.split('/')
  const [seen, lids] = look.split('+')
  const [face, gaze] = seen.split('@')
  const { poses, faces, eyes, steady, eyesBox, lids: blinks } = people[who]
  const { file, head } = poses[pose]
  const [x, y, w, h] = eyesBox[head]
  const by = glance(sights, { setting, gaze: steady.includes(face) ? undefined : gaze, props: things }, [x + w / 2, y + h / 2])
  return inside(file) + moved(by.face, inside(faces[head][face])) + (lids ? inside(blinks[head]) : moved(by.eyes, inside(eyes[head][face])))
}

function layers(room, person, prop) {
  const [setting, light] = room.split('.')
  // Things in an overcast dusk are those of dusk.
  const lit = light === 'dusk-overcast' ? 'dusk' : light
  const things = prop.split('+').map((one) => (lit === 'day' ? '' : inside(`props/${one}.${lit}.svg`)) || inside(`props/${one}.svg`))
  const whole = inside(`settings/${room}.svg`)
  return (
    (whole || inside(`settings/${room}.back.svg`)) +
    personIn(person, setting, Object.fromEntries(prop.split('+').map((one) => one.split('.')))) +
    inside(`settings/${room}.front.svg`) +
    things.join('')
  )
}

/** Every face on every pose: a row a pose. */
function everyLook(who, gaze, room = '-', only = '') {
  const { poses, faces } = people[who]
  return Object.entries(poses)
    .filter(([pose]) => pose.includes(only))
    .flatMap(([pose, { head }]) =>
      [...Object.keys(faces[head]).map((face) => face + gaze), `${people[who].rest.face}${gaze}+lids`].map((face) => [
        room,
        `${who}/${pose}/${face}`,
        '-',
      ]),
    )
}

const [out, cropName, ...words] = process.argv.slice(2)
const [viewBox, w, h] = CROPS[cropName]
const all = words[0].match(/^all:(\w+)(@\w+)?$/)
const pictures = all ? everyLook(all[1], all[2] ?? '', words[1], words[2]) : []
while (!all && words.length) pictures.push(words.splice(0, 3))
const looks = all ? Object.keys(Object.values(people[all[1]].faces)[0]).length + 1 : 0
const most = Math.max(1, Math.floor(1700 / w))
const across = looks && looks * w <= 3400 ? looks : Math.min(pictures.length, most)

/** Chromium draws the sheet, as it will draw the page. */
function cell([room, person = '-', prop = '-'], i) {
  const at = `left:${(i % across) * w}px;top:${Math.floor(i / across) * h}px`
  const name = `<div style="position:absolute;z-index:1;font:11px sans-serif;${at}">${person}</div>`
  return `${name}<svg style="position:absolute;${at}" width="${w}" height="${h}" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice">${layers(room, person, prop)}</svg>`
}

const page = join(tmpdir(), `kbf-look-${process.pid}.html`)
writeFileSync(page, `<!doctype html><body style="margin:0;background:#e6e0d0">${pictures.map(cell).join('')}`)
const size = `--window-size=${across * w},${Math.ceil(pictures.length / across) * h}`
execFileSync(
  'chromium',
  ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', size, `--screenshot=${out}`, `file://${page}`],
  { stdio: 'ignore' },
)
rmSync(page)
