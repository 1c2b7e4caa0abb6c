import italic from '@fontsource/literata/files/literata-latin-400-italic.woff2?url'
import regular from '@fontsource/literata/files/literata-latin-400-normal.woff2?url'
import medium from '@fontsource/literata/files/literata-latin-500-normal.woff2?url'
import dyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url'
import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import lexend from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?url'
import type { Settings } from './settings.ts'

type Face = readonly [family: string, url: string, how: FontFaceDescriptors]

const PRODUCT: Face = ['Atkinson Hyperlegible Next Variable', atkinson, { weight: '200 800' }]

/** What each type is set in. OpenDyslexic has one cut here: its bold, as heavy again to fetch, the browser makes from it. */
const FACES: Readonly<Record<Settings['type'], readonly Face[]>> = {
  book: [
    ['Literata', regular, { weight: '400' }],
    ['Literata', italic, { weight: '400', style: 'italic' }],
    ['Literata', medium, { weight: '500' }],
    PRODUCT,
  ],
  plain: [PRODUCT],
  lexend: [['Lexend Variable', lexend, { weight: '100 900' }]],
  dyslexic: [['OpenDyslexic', dyslexic, { weight: '400' }]],
}

/** So soon after the page opened nobody has read far: milliseconds. Our judgement. */
const AT_ONCE = 1000

const worn = new Set<Face>()

/** The type that is set, as it is written on the page. */
const { documentElement: root } = document
const typeNow = () => root.dataset.type as Settings['type']

/**
 * Fetches the web fonts of the type that is set, and no others. Where they come at once they show at once; else only when the returned
 * function is called: between passages, never under the reader's eyes. A type somebody has chosen shows as soon as it has come.
 */
export async function fetchFonts(): Promise<() => void> {
  new MutationObserver(() => void facesOf(typeNow()).then((wear) => wear(), nothing)).observe(root, { attributeFilter: ['data-type'] })
  const type = typeNow()
  const wear = await facesOf(type)
  if (performance.now() < AT_ONCE || type !== 'book') wear()
  return wear
}

/** Fetches what a type lacks. @returns what puts it on */
async function facesOf(type: Settings['type']): Promise<() => void> {
  const wanted = FACES[type].filter((face) => !worn.has(face))
  const came = await Promise.all(wanted.map(async ([family, url, how]) => new FontFace(family, await bytesOf(url), how).load()))
  return () => {
    for (const face of came) document.fonts.add(face)
    for (const face of wanted) worn.add(face)
  }
}

async function bytesOf(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.arrayBuffer()
}

/** It has not come: the stand-in stays, and it is asked for again when it is next chosen. */
const nothing = () => undefined
