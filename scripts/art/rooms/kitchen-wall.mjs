// Desmond's kitchen, right half: the calendar with the circled date, photographs of family, his hand plane, his own chair.

import { box, curve, dot, flat, INK, ink, oval, reseed } from '../lib/pen.mjs'

/** The date circled in red is the day the case closes. Days are squares: there are no letters in pictures. */
export function calendar(p) {
  reseed(52)
  let days = ''
  for (let row = 0; row < 5; row++) {
    for (let column = 0; column < 7; column++) {
      const outside = (row === 0 && column < 3) || (row === 4 && column > 4)
      const weekend = column > 4
      if (!outside)
        days += `<rect x="${782 + column * 18.6}" y="${170 + row * 21}" width="9" height="9" rx="2" fill="${INK}" opacity="${weekend ? 0.22 : 0.42}"/>`
    }
  }
  return [
    ink(box(768, 96, 150, 190), { fill: p.paper, w: 4.5 }),
    flat(box(772, 100, 142, 58), p.teal),
    curve('M790 146C806 120 818 134 830 122C846 108 866 134 898 118', { w: 3.4, stroke: '#e9d9b2' }),
    dot(884, 118, 8, p.brass),
    curve('M843 96V84M838 84h10', { w: 4 }),
    days,
    curve('M848 226C842 212 872 206 878 222C882 238 854 246 846 232C842 222 856 214 872 214', { w: 4, stroke: p.red }),
  ].join('')
}

/** The photographs on the shelf: a portrait, and two children. */
export const photographs = (p) => [
  photograph(p, 724, 346, 62, 84, '#d9b98a'),
  `${dot(755, 384, 11, '#5a3622')}<path d="M736 421c2-22 36-22 38 0z" fill="${p.teal}"/>`,
  photograph(p, 800, 366, 74, 64, '#b9c7bd'),
  dot(824, 394, 8, '#7a4c31'),
  dot(848, 398, 7, '#6a4029'),
  `<path d="M810 422c2-18 26-18 28 0zM838 422c2-14 20-14 22 0z" fill="${p.red}"/>`,
]

const photograph = (p, x, y, w, h, ground) =>
  ink(box(x, y, w, h), { fill: p.chair2, w: 4 }) + flat(box(x + 8, y + 8, w - 16, h - 16), ground)

function shelf(p) {
  return [
    ink('704 430, 990 430, 990 446, 704 446', { fill: p.chair, w: 4.5 }),
    curve('M740 446v22h14M952 446v22h-14', { w: 4.5 }),
    ...photographs(p),
    curve('M896 428L894 408Q896 402 910 402L974 400Q984 402 984 410V428Z', { fill: p.walnut2, w: 4.5 }),
    curve('M912 402C908 388 926 384 928 402M946 402L958 378L968 380L962 402', { fill: p.brass, w: 4 }),
  ].join('')
}

export const door = (p) =>
  ink('1310 960, 1314 70, 1650 68, 1654 960', { fill: p.frame }) + ink('1344 960, 1346 102, 1618 100, 1620 960', { fill: p.cupboard })

/** Seen only in wide crops: the way out to the hall. His cap hangs there. */
function farRight(p) {
  reseed(211)
  const cap = 'M1154 268C1156 232 1182 222 1204 224C1232 226 1244 246 1244 266C1266 266 1270 276 1264 284C1228 292 1180 290 1154 268Z'
  return [
    door(p),
    ink(box(1382, 146, 200, 270), { close: true, w: 3.5 }),
    ink(box(1382, 470, 200, 480), { close: true, w: 3.5 }),
    oval(1376, 520, 13, 13, { fill: p.brass, w: 4 }),
    ink('1200 214, 1200 236', { w: 7 }),
    curve(cap, { fill: p.teal, w: 4.5 }),
  ].join('')
}

const sun = (p) =>
  p.lightOp
    ? `<g fill="${p.light}" opacity="${p.lightOp}"><path d="M470 120L640 168L640 330L470 282Z"/><path d="M656 172L760 202L760 366L656 336Z"/></g>`
    : ''

export const wallSide = (p) => sun(p) + calendar(p) + shelf(p) + farRight(p)

/** The ladder-back he made. */
export function chair(p) {
  reseed(71)
  const rung = (y) =>
    curve(`M364 ${y}C450 ${y - 22} 640 ${y - 22} 724 ${y}V${y + 32}C640 ${y + 12} 450 ${y + 12} 364 ${y + 32}Z`, { fill: p.chair2 })
  return [
    ink('338 470, 362 468, 366 800, 338 800', { fill: p.chair }),
    ink('724 468, 748 470, 750 800, 722 800', { fill: p.chair }),
    oval(350, 464, 13, 12, { fill: p.chair }),
    oval(736, 464, 13, 12, { fill: p.chair }),
    ...[520, 600, 680].map(rung),
  ].join('')
}
