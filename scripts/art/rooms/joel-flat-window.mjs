// Joel's flat, right half: the window that lets the wind in, a towel laid along its sill, the curtain that moves.

import { box, curve, flat, ink, oval, reseed, rows } from '../lib/pen.mjs'

export function view(p) {
  const lit = rows('744 232 0, 776 232 1, 744 270 0, 902 206 1, 930 206 0, 902 246 0, 930 246 0')
  return [
    flat(box(716, 74, 250, 278), p.sky),
    flat('716 352, 716 258, 726 214, 806 214, 818 258, 880 258, 880 184, 966 184, 966 352', p.roof),
    ...lit.map(([x, y, on]) => flat(box(x, y, 16, 22), p.lamp ? (on ? '#e2b866' : '#33435f') : p.sky, 0.8)),
    curve(
      'M852 352C850 300 856 270 868 226M858 300C876 284 890 280 904 268M856 280C846 262 838 256 830 246M864 248C874 236 878 230 882 218',
      { w: 4, op: 0.75 },
    ),
    ...rows('872 214, 908 262, 826 238, 890 280, 846 262').map(([x, y]) => oval(x, y, 14, 7, { fill: p.plant, stroke: 'none', op: 0.85 })),
  ].join('')
}

/** The curtain lifts: lines of wind, no more than three. */
function curtain(p) {
  return [
    ink('676 46, 1006 44', { w: 8 }),
    oval(674, 46, 9, 9, { fill: p.brass, w: 4 }),
    curve('M690 50C690 130 686 200 662 274C640 330 618 352 596 372C632 392 676 384 706 356C742 318 760 200 756 50Z', {
      fill: p.cushion,
      w: 4.5,
    }),
    curve('M712 54C712 160 700 260 652 366M734 54C734 180 722 270 690 350', { w: 2.6, op: 0.6 }),
  ].join('')
}

const wind = () =>
  curve('M786 326C816 318 830 330 858 322M770 304C790 298 800 306 820 300M884 330C904 324 914 332 934 326', {
    w: 3.5,
    stroke: '#fff',
    op: 0.75,
  })

/** Rolled and tied twice, in the gap between sash and sill. */
function towel(p) {
  return [
    curve('M748 338C800 330 900 330 960 336C974 340 974 360 960 364C900 370 800 370 748 364C736 360 736 342 748 338Z', {
      fill: p.cloth,
      w: 4.5,
    }),
    curve('M800 333C794 344 796 356 802 366M906 332C900 344 902 356 908 366', { w: 4, stroke: p.stripe }),
    oval(958, 350, 9, 13, { w: 3 }),
  ].join('')
}

function radiator(p) {
  const ribs = [0, 1, 2, 3, 4, 5, 6].map((k) => curve(`M${884 + k * 34} 484V640`, { w: 3.5 }))
  return [
    curve('M858 470C858 462 1120 462 1120 470V654C1120 662 858 662 858 654Z', { fill: p.skirting, w: 4.5 }),
    ...ribs,
    curve('M880 662V704M1096 662V704', { w: 9 }),
    oval(856, 640, 10, 12, { fill: p.steel2, w: 4 }),
  ].join('')
}

export function windowSide(p) {
  reseed(430)
  return [
    ink(box(694, 52, 294, 322), { fill: p.frame }),
    view(p),
    ink(box(716, 74, 250, 278), { close: true }),
    ink('716 206, 966 204', { w: 7 }),
    ink('841 74, 841 206', { w: 5 }),
    curve('M876 168L908 104M896 178L916 138', { w: 4, stroke: '#fff', op: p.lamp ? 0.3 : 0.6 }),
    wind(),
    ink('660 370, 1022 370, 1014 392, 668 392', { fill: p.frame }),
    towel(p),
    curtain(p),
    radiator(p),
  ].join('')
}
