// Your work phone: dark, ringing, in a call, face down. At night it is the light in the room. It shows rings and waves, never letters.

import { curve, ink, oval, reseed } from '../lib/pen.mjs'

const NIGHT_INK = '#0c111c'
const line = (d, o = {}) => curve(d, { stroke: NIGHT_INK, ...o })
const HANDSET = 'M-11 -9c2 12 8 18 20 20l4-6-8-6-5 3c-3-2-5-4-6-7l3-5-5-8z'
const ring = (r, w, op, colour) => `<circle r="${r}" fill="none" stroke="${colour}" stroke-width="${w}" opacity="${op}"/>`

/** Somebody is ringing: rings of light about a handset, and a bar where a name would be. */
const RINGING = [
  '<circle r="24" fill="#2f6f68"/>',
  ring(34, 4, 0.6, '#2f6f68'),
  ring(45, 3, 0.3, '#2f6f68'),
  `<path d="${HANDSET}" fill="#fff"/>`,
  '<rect x="-34" y="74" width="68" height="9" rx="4.500" fill="#8fb4c4"/>',
].join('')

/** Somebody is talking: their voice as a wave, and the time as a bar that has begun to fill. */
const IN_CALL = [
  `<path d="${[12, 30, 20, 46, 26, 38, 16, 28, 10].map((h, k) => `M${-40 + k * 10} ${-h / 2}v${h}`).join('')}" stroke="#2f6f68" stroke-width="5.500" stroke-linecap="round"/>`,
  '<path d="M-38 48H38" stroke="#a9cbd8" stroke-width="7" stroke-linecap="round"/><path d="M-38 48H-12" stroke="#2f6f68" stroke-width="7" stroke-linecap="round"/>',
  `<circle cy="88" r="17" fill="#a04a36"/><path transform="translate(0 90) rotate(135) scale(.72)" d="${HANDSET}" fill="#fff"/>`,
].join('')

const glow = (id, strong) =>
  [
    `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="600" cy="770" r="470">`,
    `<stop offset="0" stop-color="#d9f1ff" stop-opacity="${strong ? 0.6 : 0.42}"/><stop offset=".35" stop-color="#8fc3e6" stop-opacity="${strong ? 0.25 : 0.17}"/>`,
    `<stop offset="1" stop-color="#8fc3e6" stop-opacity="0"/></radialGradient><circle cx="600" cy="770" r="470" fill="url(#${id})"/>`,
  ].join('')

const BODY = 'M527 862Q524 878 539 879L631 884Q646 884 648 870L666 706Q667 692 653 691L577 686Q563 686 561 700Z'

/** On the table before you, at night. */
function onTable({ id, lit, shows = '', strong = true, sparks = '' }) {
  reseed(851)
  const screen = lit ? '#d3ebf6' : '#1b2534'
  return [
    lit ? glow(id, strong) : '',
    '<path d="M521 878L563 690L665 696L645 884Z" fill="#06090f" opacity=".5" transform="translate(8 12)"/>',
    line(BODY, { fill: '#10161f', w: 6 }),
    `<path d="M542 862L574 701L653 706L634 868Z" fill="${screen}"/>`,
    lit
      ? `<g transform="translate(600 766) skewX(-10) scale(.8 .72)">${shows}</g>`
      : curve('M566 826L590 716M580 846L588 810', { w: 4, stroke: '#fff', op: 0.14 }),
    sparks,
  ].join('')
}

const SPARKS = curve('M515 716L493 708M527 686L511 670M695 712L717 704M687 684L703 668', { w: 5, stroke: '#cfe8f5', op: 0.8 })

/** Turned over: its back, the lens, and a hair of light round the edge. */
function faceDown() {
  reseed(852)
  return [
    '<path d="M521 878L563 690L665 696L645 884Z" fill="#06090f" opacity=".5" transform="translate(8 12)"/>',
    line('M524 872Q530 886 545 884L634 888Q650 888 652 872', { w: 4, stroke: '#8fc3e6', op: 0.45 }),
    line(BODY, { fill: '#2c3a52', w: 6 }),
    line('M548 858L576 704', { w: 3.5, stroke: '#fff', op: 0.2 }),
    ink('594 704, 634 707, 630 742, 588 738', { fill: '#1b2534', stroke: NIGHT_INK, w: 4 }),
    oval(603, 720, 6, 6, { fill: '#4d6385', stroke: NIGHT_INK, w: 3 }) + oval(619, 722, 6, 6, { fill: '#4d6385', stroke: NIGHT_INK, w: 3 }),
  ].join('')
}

export const NIGHT_PHONES = {
  dark: () => onTable({ lit: false }),
  ringing: () => onTable({ id: 'phone-ringing', lit: true, shows: RINGING, sparks: SPARKS }),
  'in-call': () => onTable({ id: 'phone-in-call', lit: true, shows: IN_CALL, strong: false }),
  'face-down': faceDown,
}

/** Earlier in the evening it leans on the tiles behind the counter: the same phone, standing, a third the size. */
const near = (id) =>
  [
    `<radialGradient id="${id}" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#d9f1ff" stop-opacity=".6"/><stop offset="1" stop-color="#8fc3e6" stop-opacity="0"/></radialGradient>`,
    `<ellipse cx="489" cy="634" rx="150" ry="110" fill="url(#${id})"/>`,
  ].join('')

function leaning(id, shows = '', sparks = '') {
  reseed(855)
  return [
    id ? near(id) : '',
    oval(488, 692, 44, 6, { fill: '#06090f', stroke: 'none', op: 0.35 }),
    line('M452 582Q452 574 460 574L518 573Q526 573 526 581L532 682Q532 690 524 690L454 691Q446 691 446 683Z', { fill: '#141b27', w: 5 }),
    `<path d="M459 582L519 581L524 682L454 683Z" fill="${id ? '#d3ebf6' : '#26334b'}"/>`,
    id ? `<g transform="translate(489 622) scale(.5 .52)">${shows}</g>` : curve('M468 668L484 592', { w: 3.5, stroke: '#fff', op: 0.2 }),
    sparks,
  ].join('')
}

function lyingDown() {
  reseed(856)
  return [
    oval(490, 700, 62, 6, { fill: '#06090f', stroke: 'none', op: 0.35 }),
    ink('446 676, 540 675, 550 692, 436 693', { fill: '#2c3a52', stroke: NIGHT_INK }),
    ink('436 693, 550 692, 549 700, 437 701', { fill: '#141b27', stroke: NIGHT_INK, w: 4 }),
    oval(518, 682, 7, 3, { fill: '#4d6385', stroke: NIGHT_INK, w: 2.6 }),
  ].join('')
}

export const DUSK_PHONES = {
  dark: () => leaning(),
  ringing: () =>
    leaning(
      'phone-ringing-dusk',
      RINGING,
      curve('M432 596L416 590M440 572L428 560M540 594L556 588M534 572L546 560', { w: 4.5, stroke: '#cfe8f5', op: 0.85 }),
    ),
  'in-call': () => leaning('phone-in-call-dusk', IN_CALL),
  'face-down': lyingDown,
}
