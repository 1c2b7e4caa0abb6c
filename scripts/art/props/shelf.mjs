// What stands on the shelf of the opening page: one object for each vignette, and chairs for a class. Each is 300 by 270.

import { LIGHTS } from '../lib/palette.mjs'
import { box, curve, INK, ink, reseed, shadow } from '../lib/pen.mjs'
import { closedBox } from './box.mjs'

export const SHELF_FRAME = '0 0 300 270'
const p = LIGHTS.day

/** Twenty-three letters, in the bag they have been carried about in. */
function letters() {
  reseed(21)
  const letter = (x, y, turn, colour) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${ink(box(-46, -30, 92, 60), { fill: colour, w: 4.5 })}${curve('M-44 -28L0 6L44 -28', { w: 3.4 })}</g>`
  return [
    shadow(150, 250, 120, 14),
    letter(112, 92, -14, p.paper),
    letter(176, 84, 9, '#f0dfbd'),
    letter(146, 72, -3, p.paper),
    `<rect x="150" y="60" width="26" height="6" fill="${p.red}" transform="rotate(-3 146 72)"/>`,
    curve('M62 108C70 98 230 96 238 108C246 160 248 210 236 246C190 254 110 254 66 246C52 210 54 160 62 108Z', { fill: p.enamel, w: 5.5 }),
    curve('M92 104C88 40 128 34 132 104M170 104C174 34 214 40 208 104', { w: 7 }),
    curve('M84 140C80 180 82 214 90 236M150 130C146 160 148 176 152 200M214 136C220 170 218 200 212 226', { w: 3.4, op: 0.7 }),
  ].join('')
}

const ring = (r, w, op) => `<circle cx="150" cy="128" r="${r}" fill="none" stroke="#2f6f68" stroke-width="${w}" opacity="${op}"/>`

function phone() {
  const glow = '<stop offset="0" stop-color="#fff6d6" stop-opacity=".95"/><stop offset="1" stop-color="#fff6d6" stop-opacity="0"/>'
  const screen = [
    curve('M98 60Q98 46 112 46H188Q202 46 202 60V232Q202 246 188 246H112Q98 246 98 232Z', { fill: '#2a3446', w: 5.5 }),
    '<rect x="109" y="62" width="82" height="166" rx="6" fill="#dceef4"/>',
    '<circle cx="150" cy="128" r="20" fill="#2f6f68"/>',
    ring(30, 3.5, 0.6),
    ring(41, 2.5, 0.3),
    '<path transform="translate(150 128) scale(.8)" d="M-11 -9c2 12 8 18 20 20l4-6-8-6-5 3c-3-2-5-4-6-7l3-5-5-8z" fill="#fff"/>',
    '<rect x="124" y="196" width="52" height="8" rx="4" fill="#8fa9b5"/>',
  ]
  return [
    shadow(150, 250, 112, 13),
    `<radialGradient id="shelf-phone" cx=".5" cy=".5" r=".5">${glow}</radialGradient>`,
    '<ellipse cx="150" cy="150" rx="150" ry="120" fill="url(#shelf-phone)"/>',
    `<g transform="rotate(9 150 150)">${screen.join('')}</g>`,
    curve('M76 92L56 84M72 124L50 126M230 70L248 58M238 102L260 98'),
  ].join('')
}

function chair(x, y, colour, size) {
  const parts = [
    ink('0 0, 58 0, 56 70, 2 70', { fill: colour }),
    ink('-2 84, 64 84, 72 104, -8 104', { fill: colour }),
    ink('2 104, 0 164', { w: 6 }),
    ink('62 104, 64 164', { w: 6 }),
    ink('8 70, 8 84'),
    ink('50 70, 50 84'),
  ]
  return `<g transform="translate(${x} ${y}) scale(${size})">${parts.join('')}</g>`
}

function chairs() {
  reseed(14)
  return [shadow(150, 250, 126, 12, 0.16), chair(34, 70, p.enamel, 0.92), chair(208, 70, p.brass, 0.92), chair(120, 84, p.pot, 1)].join('')
}

export const SHELF = { box: () => closedBox(p, 7, 112, 0.98, 148), phone, letters, chairs }

/** The box at 16 pixels: three shapes and one line. A pale edge outside keeps the dark line seen on a dark tab. */
export const FAVICON_FRAME = '0 0 32 32'
export function favicon() {
  const whole = 'M7 6H25L30.5 14.5L29 27H3L1.5 14.5Z'
  return [
    `<path d="${whole}" fill="none" stroke="#faf5ea" stroke-width="3" stroke-linejoin="round"/>`,
    '<path d="M1.5 14.5H30.5L29 27H3Z" fill="#74472e"/>',
    '<path d="M7 6H25L30.5 14.5H1.5Z" fill="#a56c46"/>',
    `<path d="${whole}M1.5 14.5H30.5" fill="none" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`,
    `<path d="M13 12.5H19V19.5H13Z" fill="#e2b65a" stroke="${INK}" stroke-width="1.5" stroke-linejoin="round"/>`,
  ].join('')
}
