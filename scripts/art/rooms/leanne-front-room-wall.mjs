// Leanne's front room, left half: the tenants' group's posters and rolled banners, and Kit's drawings pegged on a string.

import { box, curve, dot, flat, ink, oval, reseed, rows, tube } from '../lib/pen.mjs'

/** Posters in shapes: a row of houses under one roof line, and below it a ring of chairs. Bars stand where words would. */
export function posters(p) {
  reseed(304)
  const doors = rows('50 206 0, 88 192 1, 126 178 2, 164 192 0')
  const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => {
    const a = (k * Math.PI) / 4
    return `<rect x="${(132 + 42 * Math.cos(a)).toFixed(0)}" y="${(404 + 30 * Math.sin(a)).toFixed(0)}" width="17" height="14" rx="3" fill="${k % 3 ? p.night : p.red}"/>`
  })
  return [
    `<g transform="rotate(-1.5 120 180)">${[
      ink(box(36, 76, 178, 222), { fill: p.sun, w: 4.5 }),
      ...doors.map(
        ([x, y, c]) =>
          ink(box(x, y, 36, 254 - y), { fill: [p.red, p.paper, p.night][c], w: 3.5 }) + flat(box(x + 12, 228, 12, 26), p.walnut3),
      ),
      curve('M46 208L68 186L88 192L106 168L126 178L144 154L164 192L184 176L204 200', { w: 4.5 }),
      curve('M60 106h130', { w: 13, stroke: p.walnut3 }),
      curve('M60 132h86', { w: 8, stroke: p.walnut3 }),
      curve('M60 276h130', { w: 6, stroke: p.walnut3 }),
    ].join('')}</g>`,
    `<g transform="rotate(1.2 136 400)">${[
      ink(box(52, 322, 176, 168), { fill: p.paper, w: 4.5 }),
      ...ring,
      dot(140, 411, 11, p.sun),
      curve('M78 346h124', { w: 8, stroke: p.teal }),
      curve('M92 466h96', { w: 6, stroke: p.teal }),
    ].join('')}</g>`,
    ...[
      [48, 90],
      [202, 86],
      [64, 332],
      [216, 336],
    ].map(([x, y]) => dot(x, y, 5, p.red)),
    banners(p),
  ].join('')
}

/** The group's banners, rolled, in a bucket: she carries them. */
function banners(p) {
  return [
    tube('M70 640L42 530', p.paper, 18),
    tube('M98 640L102 520', p.blush, 18),
    tube('M124 640L156 536', p.night, 18),
    curve('M36 538l12-8M94 526h16M148 538l16 4', { w: 3.5 }),
    curve('M46 622C48 690 54 730 60 748H140C146 730 150 690 152 622Z', { fill: p.enamel }),
    oval(99, 622, 53, 10, { fill: p.enamel, w: 4.5 }),
    curve('M84 628L78 604M98 630V604M114 628L124 604', { w: 15, stroke: p.walnut3, op: 0.35 }),
  ].join('')
}

const sheet = (p, x, turn, drawn) =>
  `<g transform="translate(${x} 112) rotate(${turn})">${ink(box(0, 0, 96, 118), { fill: p.paper, w: 3.5 })}${drawn}${ink(box(40, -16, 13, 26), { fill: p.sun, w: 3 })}</g>`

/** Kit is four: a big head on legs with a small one beside it, a boat or a bath, a sun with too many rays. */
export function drawings(p) {
  reseed(308)
  const line = (d, stroke, w = 4.5) => curve(d, { w, stroke })
  const people = [
    line('M34 46C16 44 14 16 36 16C58 14 58 44 38 46C30 46 28 92 24 102M42 46C48 60 50 92 56 104M20 60L6 54M56 58L70 66', p.night),
    line('M28 28v3M42 27v3M28 36C32 41 40 41 43 35', p.night, 3.5),
    line('M72 74C60 74 60 56 73 56C86 56 86 74 75 74C70 76 70 100 66 104M78 76C82 86 82 96 84 104', p.red),
  ]
  const boat = [
    line('M12 84C24 76 34 92 46 84S70 76 84 86M10 98C24 90 36 106 50 98S72 92 86 100', p.teal),
    line('M18 74C22 86 70 86 76 72L16 72', p.red),
    line('M44 70L46 24L72 58L46 60', p.night),
  ]
  const rays = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => {
    const a = (k * Math.PI * 2) / 9
    const at = (r) => `${(46 + r * Math.cos(a)).toFixed(0)} ${(52 + r * Math.sin(a)).toFixed(0)}`
    return line(`M${at(24)}L${at(36 + (k % 3) * 5)}`, p.sun, 5)
  })
  return [
    curve('M214 110C320 132 480 138 664 106', { w: 3 }),
    dot(214, 110, 5, p.walnut3) + dot(664, 106, 5, p.walnut3),
    sheet(p, 236, 3, people.join('')),
    sheet(p, 343, -2, `${rays.join('')}${line('M46 70C24 70 24 34 46 34C68 34 68 70 46 70C34 60 56 48 50 44', p.sun, 5)}`),
    sheet(p, 450, 2, boat.join('')),
    `<g transform="translate(0 -6)">${sheet(p, 556, -3, line('M16 96C20 60 30 40 44 30C58 40 70 60 78 96M30 96V74H44V96M56 66h12v12H56ZM14 96h70', p.leaf))}</g>`,
  ].join('')
}
