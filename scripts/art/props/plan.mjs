// Leanne's night plan: four small pictures in a row, since she would rather see a thing than read it. And her phone, which says it.

import { curve, dot, flat, ink, oval, reseed } from '../lib/pen.mjs'
import { leannePalette } from '../rooms/leanne-front-room.mjs'

/** Moon, friend next door, telephone, morning: what happens around half nine, in her order. 200 by 148. */
function pictures(p) {
  const line = (d, stroke, w = 5) => curve(d, { w, stroke })
  return [
    `<path d="M58 20a24 24 0 1 0 12 38a26 26 0 0 1-12-38" fill="${p.night}"/>`,
    dot(80, 26, 4, p.night) + dot(86, 44, 3, p.night),
    line('M118 62V40L140 22L162 40V62ZM134 62V48H146V62', p.red),
    line('M106 42L98 42M100 36L94 42L100 48', p.walnut2, 3.5),
    line('M36 92C36 112 50 126 70 126L76 116L64 108L56 112C50 108 48 104 48 98L54 92L48 80Z', p.teal),
    line('M78 86q8 6 8 16M88 78q12 10 12 26', p.teal, 3.5),
    line('M112 122H172M124 120C124 96 160 96 160 120', p.sun, 6),
    line('M142 92V80M118 104L108 96M166 104L176 96', p.sun, 4.5),
  ].join('')
}

const sheet = (p) => ink('4 2, 196 0, 200 146, 0 148', { fill: p.paper, w: 4.5 }) + pictures(p)

/** Her phone, with a voice message drawn as the sound it is. */
function phone() {
  const bars = [10, 22, 14, 30, 18, 26, 12, 20].map((h, k) => `M${20 + k * 9} ${90 - h / 2}v${h}`).join('')
  return [
    curve('M6 16Q6 4 18 4H86Q98 4 98 16V168Q98 180 86 180H18Q6 180 6 168Z', { fill: '#2a3446', w: 5 }),
    '<rect x="15" y="16" width="74" height="150" rx="5" fill="#dceef4"/>',
    curve(bars, { w: 5, stroke: '#2f6f68' }),
    '<circle cx="52" cy="136" r="13" fill="#2f6f68"/><path d="M48 129l10 7l-10 7z" fill="#fff"/>',
  ].join('')
}

const lying = (drawn, x, y, turn, sx, sy) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) skewX(-14) scale(${sx} ${sy})">${drawn}</g>`

function onTable(light) {
  const p = leannePalette(light)
  reseed(361)
  return [
    flat('380 768, 616 760, 590 896, 336 904', '#2b2320', 0.16),
    lying(sheet(p), 384, 764, -2, 1.16, 0.86),
    oval(650, 868, 62, 9, { fill: '#2b2320', stroke: 'none', op: 0.18 }),
    lying(phone(), 636, 770, 8, 0.78, 0.56),
  ].join('')
}

/** Pinned where she passes it, beneath the drawings. */
function onWall(light) {
  const p = leannePalette(light)
  reseed(363)
  return `<g transform="translate(240 278) rotate(-2) scale(.74 .84)">${sheet(p)}</g>${dot(314, 286, 6, p.red)}`
}

export const PLANS = { 'on-table': onTable, 'on-wall': onWall }
