import { type Box, type View, within } from './geometry.ts'
import { idle } from './idle.ts'
import type { Layer } from './layers.ts'

/** What is to be drawn. */
type Drawn = Pick<Layer, 'file' | 'box' | 'saturation'>

/** A picture as pixels, and the part of the frame it covers. */
export type Raster = { readonly bitmap: ImageBitmap; readonly box: Box }

/** What stands before the first group of an atlas, a line of its own. */
const HEAD = /^<svg[^>]*>/
const GROUP = /^<g id="([\w-]+)">/

/** A file's SVG: the whole, or, of an atlas, each part by its name, so that one part is read without the others. */
type Source = { readonly whole: string; readonly parts: ReadonlyMap<string, string> }
const sources = new Map<string, Promise<Source>>()

/**
 * Draws a picture, or the one part of an atlas that stands after its `#`, as pixels. Its SVG is fetched once.
 *
 * @param view  the part of the frame to draw, and how large
 * @param upsideDown  as WebGL wants it
 * @throws where it does not come, or holds no such part
 */
export async function raster(
  { file: address, box, saturation }: Drawn,
  { seen, scale }: Pick<View, 'seen' | 'scale'>,
  upsideDown: boolean,
): Promise<Raster> {
  const [file = '', part] = address.split('#')
  const svg = new DOMParser().parseFromString(textOf(await source(file), part), 'image/svg+xml').documentElement
  const covers = roundOut(within(seen, box ? boxOf(box) : svgBox(svg)), scale)
  if (saturation !== undefined && saturation < 1) pale(svg, saturation)
  const [width, height] = [Math.round(covers.width * scale), Math.round(covers.height * scale)]
  svg.setAttribute('viewBox', `${covers.x} ${covers.y} ${covers.width} ${covers.height}`)
  svg.setAttribute('width', `${width}`)
  svg.setAttribute('height', `${height}`)
  const link = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }))
  try {
    const image = Object.assign(new Image(width, height), { src: link })
    await image.decode()
    await idle()
    return {
      bitmap: await createImageBitmap(image, {
        resizeWidth: width,
        resizeHeight: height,
        imageOrientation: upsideDown ? 'flipY' : 'from-image',
      }),
      box: covers,
    }
  } finally {
    URL.revokeObjectURL(link)
  }
}

/** Fetches these pictures' SVG, so that nothing is asked for while one plays. What does not come is asked for when it is needed. */
export const fetchAll = async (addresses: readonly string[]): Promise<void> =>
  void (await Promise.allSettled([...new Set(addresses.map((address) => address.split('#')[0] ?? ''))].map(source)))

async function source(file: string): Promise<Source> {
  const known = sources.get(file)
  if (known) return known
  const coming = fetch(file).then(async (answer) => {
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}`)
    return read(await answer.text())
  })
  sources.set(file, coming)
  // What did not come is asked for again the next time it is needed.
  coming.catch(() => sources.delete(file))
  return coming
}

/** Takes a file apart. A part of an atlas is a line of it, and needs nothing around it but the frame. */
function read(text: string): Source {
  const [head = ''] = HEAD.exec(text) ?? []
  const groups = text.split('\n').flatMap((line) => {
    const name = GROUP.exec(line)?.[1]
    return name === undefined ? [] : [[name, `${head}${line}</svg>`] as const]
  })
  return { whole: text, parts: new Map(groups) }
}

function textOf({ whole, parts }: Source, part: string | undefined): string {
  const text = part === undefined ? whole : parts.get(part)
  if (text === undefined) throw new Error(`there is no "${part}" in the atlas`)
  return text
}

/** Takes some of the colour out of all that is drawn. */
function pale(svg: Element, saturation: number): void {
  const make = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
    return made
  }
  // In sRGB, as a filter of the page would; SVG's default is linear light, where colours come out otherwise.
  const filter = make('filter', { id: 'pale', 'color-interpolation-filters': 'sRGB' })
  filter.append(make('feColorMatrix', { type: 'saturate', values: `${saturation}` }))
  const all = make('g', { filter: 'url(#pale)' })
  all.append(...svg.children)
  svg.append(filter, all)
}

const boxOf = ([x, y, width, height]: readonly [number, number, number, number]): Box => ({ x, y, width, height })

function svgBox(svg: Element): Box {
  const [x = 0, y = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number)
  return { x, y, width, height }
}

/** A box whose sides fall on whole pixels, so that a picture is not blurred by half a pixel. */
function roundOut({ x, y, width, height }: Box, scale: number): Box {
  const [left, top] = [Math.floor(x * scale) / scale, Math.floor(y * scale) / scale]
  const [right, bottom] = [Math.ceil((x + width) * scale) / scale, Math.ceil((y + height) * scale) / scale]
  return { x: left, y: top, width: right - left, height: bottom - top }
}
