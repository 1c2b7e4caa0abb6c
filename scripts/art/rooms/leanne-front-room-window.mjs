// Leanne's front room, right half: the window on the estate, Kit's night-light on the sill, small shoes under it.

import { box, curve, dot, flat, INK, ink, oval, reseed, rows, shadow } from '../lib/pen.mjs'

export function view(p) {
  const panes = rows('752 214 1, 784 214 0, 752 254 0, 784 254 0, 860 172 0, 890 172 1, 920 172 0, 860 212 0, 890 212 0, 920 212 1')
  const pane = ([x, y, on]) => flat(box(x, y, 15, 20), p.lamp ? (on ? '#e2b866' : '#33435f') : p.sky, p.lamp ? 0.95 : 0.75)
  return [
    flat(box(726, 62, 250, 284), p.sky),
    p.lamp && !p.shade ? dot(812, 112, 15, '#f3dfa6', 0.9) : '',
    flat('726 346, 726 240, 738 196, 814 196, 826 240, 826 346', p.roof),
    flat('840 346, 840 150, 976 150, 976 346', p.roof, 0.85),
    ...panes.map(pane),
    curve('M726 330C760 316 800 340 836 326C880 312 930 338 976 322V346H726Z', { fill: p.plant, w: 3 }),
  ].join('')
}

/** Curtains of a stuff with spots, tied back; she chose it for Kit. */
function curtains(p) {
  const spots = rows('696 120, 716 190, 692 250, 708 306, 1002 110, 984 178, 1008 240, 990 300')
  return [
    ink('672 46, 1046 44', { w: 9 }),
    oval(670, 46, 10, 10, { fill: p.brass, w: 4 }),
    curve('M682 50C680 160 678 250 676 356C696 366 716 362 724 352C728 250 752 150 748 50Z', { fill: p.blush, w: 4.5 }),
    curve('M1034 50C1036 160 1038 250 1042 356C1012 366 986 362 978 352C974 250 950 150 956 50Z', { fill: p.blush, w: 4.5 }),
    curve(
      'M706 54C704 150 700 250 698 352M724 54C722 130 712 190 706 240M1008 54C1010 150 1012 250 1014 352M982 54C984 130 992 190 998 240',
      {
        w: 2.4,
        op: 0.6,
      },
    ),
    ...spots.map(([x, y]) => dot(x, y, 6, p.paper, 0.8)),
  ].join('')
}

/** A moon on a foot. By day it is a white globe; at dusk it is on. */
function nightLight(p) {
  const globe = p.lamp ? p.bulb : p.paper
  return [
    curve('M750 350C752 338 784 338 786 350Z', { fill: p.walnut2, w: 4 }),
    oval(768, 314, 29, 29, { fill: globe, w: 4.5 }),
    `<path d="M756 296a22 22 0 1 0 26 34a24 24 0 0 1-26-34" fill="${p.sun}" opacity="${p.lamp ? 0.75 : 0.4}"/>`,
    p.lamp ? curve('M768 268v-12M734 300l-12-5M802 300l12-5', { w: 4, stroke: '#fff0c4' }) : '',
  ].join('')
}

const pencils = (p) =>
  [
    curve('M880 346L872 296M892 346V288M902 346L912 294M886 346L884 300', { w: 12 }),
    curve('M880 346L872 298', { w: 5, stroke: p.red }),
    curve('M892 346V290', { w: 5, stroke: p.sun }),
    curve('M902 346L912 296', { w: 5, stroke: p.teal }),
    ink('868 318, 914 318, 911 351, 871 351', { fill: p.enamel, w: 4 }),
  ].join('')

/** One small boot: the toe points left, or right when mirrored. */
const boot = (x, y, colour, sole, size = 1) =>
  `<g transform="translate(${x} ${y}) scale(${size} ${Math.abs(size)})">${curve(
    'M16 -46L44 -46L46 -6C46 0 44 2 40 2L-8 2C-16 2 -16 -10 -8 -14C4 -18 16 -20 16 -28Z',
    { fill: colour, w: 4.5 },
  )}${curve('M-12 1H44', { w: 6, stroke: sole })}${curve('M18 -36H43', { w: 3.5 })}</g>`

const shoe = (x, y, colour, p) =>
  `<g transform="translate(${x} ${y})">${curve('M44 -22C36 -14 26 -14 18 -18C6 -12 -10 -12 -12 0H46C48 -8 48 -16 44 -22Z', { fill: colour, w: 4 })}${curve(
    'M8 -12l8 7M18 -16l6 8',
    { w: 3, stroke: p.paper },
  )}</g>`

/** A low rack under the window, and who lives here by their shoes: two small pairs above, hers below. */
function rack(p) {
  reseed(312)
  return [
    shadow(1006, 752, 130, 9),
    ink('888 470, 902 470, 904 760, 890 760', { fill: p.topEdge, w: 4.5 }),
    ink('1122 470, 1136 470, 1134 760, 1120 760', { fill: p.topEdge, w: 4.5 }),
    boot(924, 552, p.sun, INK, 0.92) + boot(972, 554, p.sun, INK, 0.92),
    shoe(1050, 554, p.red, p),
    ink('880 556, 1144 556, 1144 570, 880 570', { fill: p.top, w: 4.5 }),
    `<g transform="translate(930 668) scale(1.35)">${shoe(0, 0, p.night, p)}</g><g transform="translate(1020 668) scale(1.35)">${shoe(0, 0, p.night, p)}</g>`,
    ink('882 670, 1142 670, 1142 684, 882 684', { fill: p.top, w: 4.5 }),
  ].join('')
}

export function windowSide(p) {
  reseed(310)
  return [
    ink(box(704, 46, 294, 316), { fill: p.frame }),
    view(p),
    ink(box(726, 62, 250, 284), { close: true }),
    ink('851 62, 851 346', { w: 6 }),
    curve('M750 300L792 214M774 312L800 258', { w: 4, stroke: '#fff', op: p.lamp ? 0.3 : 0.6 }),
    curtains(p),
    ink('652 352, 1050 352, 1042 374, 660 374', { fill: p.frame }),
    nightLight(p),
    pencils(p),
    rack(p),
  ].join('')
}
