// The wall behind the front desk: window, Marian's lemon, the pinboard, lanyards, cabinets, and the chair of whoever is on today.

import { box, curve, dot, flat, ink, oval, reseed, rows } from '../lib/pen.mjs'

export function windowWithBlind(p) {
  let slats = ''
  for (let k = 0; k < 7; k++)
    slats += ink(
      [
        [-6, 84 + k * 22],
        [276, 84 + k * 22],
        [272, 92 + k * 22],
        [-2, 92 + k * 22],
      ],
      { fill: p.frame, w: 2.6 },
    )
  return [
    ink(box(-30, 50, 330, 330), { fill: p.frame }),
    ink(box(-8, 72, 286, 286), { fill: p.sky }),
    flat('-8 358, -8 300, 60 270, 130 300, 130 284, 210 284, 278 306, 278 358', p.roof),
    slats,
    curve('M250 72V250', { w: 3 }),
    oval(250, 258, 6, 9, { fill: p.brass, w: 3 }),
    ink('-46 380, 316 380, 310 400, -40 400', { fill: p.frame }),
  ].join('')
}

/** Marian's lemon, from a family who should not have given it to her, and beside it the register entry in a frame. */
function lemon(p) {
  const leaf = (x, y, turn) =>
    `<ellipse cx="${x}" cy="${y}" rx="21" ry="11" fill="${p.plant}" stroke="#2b2320" stroke-width="3.5" transform="rotate(${turn} ${x} ${y})"/>`
  const leaves = rows('96 262 -40, 132 236 20, 70 286 15, 150 278 60, 108 300 -20, 84 232 70, 122 270 -70')
  return [
    curve('M110 352C106 320 110 290 106 250M108 310L140 270M108 296L80 270', { w: 6 }),
    ...leaves.map(([x, y, turn]) => leaf(x, y, turn)),
    oval(142, 302, 13, 16, { fill: p.brass, w: 3.5 }),
    oval(74, 308, 12, 15, { fill: p.brass, w: 3.5 }),
    ink('76 336, 144 336, 136 380, 84 380', { fill: p.pot, w: 4.5 }),
    ink(box(180, 304, 74, 76), { fill: p.chair2, w: 4 }) +
      flat(box(190, 314, 54, 56), p.paper) +
      curve('M198 328h36M198 342h36M198 356h20', { w: 3, op: 0.5 }),
  ].join('')
}

function pinboard(p) {
  const sheet = (x, y, w, h, colour, turn) =>
    `<g transform="rotate(${turn} ${x} ${y})">${ink(box(x, y, w, h), { fill: colour, w: 3.5 })}${dot(x + w / 2, y + 7, 5, p.red)}</g>`
  const writing = [0, 1, 2, 3].map((k) => `<path d="M${430} ${178 + k * 20}h70" stroke="#2b2320" stroke-width="3" opacity=".4"/>`)
  let rota = ''
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < 5; c++)
      rota += `<rect x="${556 + c * 25}" y="${166 + r * 25}" width="15" height="15" rx="2" fill="${(r + c * 2) % 3 ? p.enamel : p.pot}" opacity=".85"/>`
  return [
    '<g transform="translate(60 0)">',
    ink(box(386, 110, 360, 250), { fill: p.cork }),
    sheet(414, 146, 102, 130, p.paper, -2),
    ...writing,
    sheet(542, 138, 142, 140, p.paper, 1),
    rota,
    sheet(432, 300, 66, 46, '#e9d9b2', 3),
    sheet(640, 294, 74, 50, p.cupWarm, -4),
    curve('M690 132c14 26 30 10 34 40', { w: 3.5, stroke: p.teal }),
    '</g>',
  ].join('')
}

/** Lanyards on their hooks: three are out, two are home. */
function hooks(p) {
  const lanyard = (x, colour) =>
    curve(`M${x} 142C${x - 18} 190 ${x + 6} 226 ${x - 2} 262M${x + 2} 142C${x + 20} 190 ${x - 2} 226 ${x + 4} 262`, {
      w: 4.5,
      stroke: colour,
    }) +
    ink(
      [
        [x - 18, 262],
        [x + 20, 260],
        [x + 22, 312],
        [x - 16, 314],
      ],
      { fill: p.paper, w: 4 },
    ) +
    `<rect x="${x - 8}" y="272" width="20" height="18" fill="${colour}"/>`
  return [
    ink('836 118, 1006 116, 1006 142, 836 144', { fill: p.chair }),
    ...[856, 888, 920, 952, 984].map((x) => curve(`M${x} 130v14q0 8 8 6`, { w: 5 })),
    lanyard(888, p.teal),
    lanyard(952, p.red),
  ].join('')
}

function cabinets(p) {
  const one = (x) =>
    ink(box(x, 420, 170, 400), { fill: p.enamel }) +
    [0, 1]
      .map((k) => ink(box(x + 14, 436 + k * 122, 142, 106), { close: true, w: 3.5 }) + curve(`M${x + 66} ${478 + k * 122}h38`, { w: 7 }))
      .join('')
  const files = [
    [626, p.red, 22],
    [650, p.teal, 24],
    [676, p.brass, 18],
    [696, p.paper, 22],
  ].map(([x, c, w]) => ink(box(x, 362, w, 58), { fill: c, w: 3.5 }))
  return (
    one(610) +
    one(784) +
    files.join('') +
    curve('M828 420C824 396 832 384 850 384C868 384 876 396 872 420Z', { fill: p.cup, w: 4.5 }) +
    curve('M874 394c16 0 16 18 0 18', { w: 5 })
  )
}

/** The chair of whoever is on the desk today; a cardigan over its back. */
export function chairBehind(p) {
  reseed(616)
  const drawn = [
    curve('M316 680C312 600 312 520 322 496C336 470 494 470 508 496C518 520 518 600 514 680Z', { fill: p.plantDeep }),
    curve('M348 660C344 600 346 540 352 514M482 660C486 600 484 540 478 514', { w: 3.5, op: 0.6 }),
    curve(
      'M296 500C340 470 490 470 534 500C552 548 556 606 548 640C536 650 520 648 512 640C512 590 506 548 496 530C450 520 380 520 334 530C324 548 318 590 318 640C310 648 294 650 282 640C274 606 278 548 296 500Z',
      { fill: p.pot, w: 4.5 },
    ),
    curve('M334 530C330 512 330 500 336 488M496 530C500 512 500 500 494 488', { w: 3.5, op: 0.7 }),
  ].join('')
  return `<g transform="translate(-61 -2) scale(1.44 1.06)">${drawn}</g>`
}

function farSides(p) {
  reseed(640)
  return [
    ink(box(1120, 80, 260, 700), { fill: p.frame }) +
      ink(box(1150, 112, 200, 660), { fill: p.cupboard }) +
      oval(1176, 470, 12, 12, { fill: p.brass, w: 4 }),
    ink(box(1180, 150, 140, 200), { fill: p.sky, w: 4 }),
    ...[-620, -440, -260].map(
      (x, k) =>
        ink(
          [
            [x, 430],
            [x + 120, 430],
            [x + 116, 560],
            [x + 4, 560],
          ],
          { fill: [p.enamel, p.pot, p.brass][k] },
        ) +
        ink(
          [
            [x - 8, 574],
            [x + 128, 574],
            [x + 136, 606],
            [x - 16, 606],
          ],
          { fill: [p.enamel, p.pot, p.brass][k] },
        ) +
        curve(`M${x} 606V690M${x + 120} 606V690`, { w: 7 }),
    ),
    ink(box(-560, 150, 240, 160), { fill: p.paper, w: 4.5 }) +
      curve('M-540 280C-500 220 -470 260 -430 210S-360 240 -340 190', { w: 5, stroke: p.teal }),
  ].join('')
}

export const wallBehindDesk = (p) => farSides(p) + windowWithBlind(p) + lemon(p) + pinboard(p) + hooks(p) + cabinets(p)
