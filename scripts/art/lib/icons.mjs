// The icons under which a device lists the game: the favicon, in pixels.

import { Resvg } from '@resvg/resvg-js'
import { FAVICON_FRAME, favicon } from '../props/shelf.mjs'
import { svg } from './files.mjs'

/** Frame and width of each. A device may cut a circle out of a maskable one: what counts lies within four fifths of it. */
export const APP_ICONS = {
  'icons/192.png': { width: 192 },
  'icons/512.png': { width: 512 },
  'icons/maskable.png': { width: 512, frame: '-10 -10 52 52', ground: '#faf5ea' },
}

export const icon = ({ width, frame = FAVICON_FRAME, ground = 'transparent' }) =>
  new Resvg(svg(frame, favicon()), { fitTo: { mode: 'width', value: width }, background: ground }).render().asPng()
