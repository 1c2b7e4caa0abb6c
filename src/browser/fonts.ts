import italic from '@fontsource/literata/files/literata-latin-400-italic.woff2?url'
import regular from '@fontsource/literata/files/literata-latin-400-normal.woff2?url'
import medium from '@fontsource/literata/files/literata-latin-500-normal.woff2?url'
import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

const FACES: readonly (readonly [string, string, FontFaceDescriptors])[] = [
  ['Literata', regular, { weight: '400' }],
  ['Literata', italic, { weight: '400', style: 'italic' }],
  ['Literata', medium, { weight: '500' }],
  ['Atkinson Hyperlegible Next Variable', atkinson, { weight: '200 800' }],
]

/** So soon after the page opened nobody has read far: milliseconds. Our judgement. */
const AT_ONCE = 1000

/**
 * Fetches the web fonts. Where they come at once they show at once; else only when the returned function is called:
 * between passages, never under the reader's eyes.
 */
export async function fetchFonts(): Promise<() => void> {
  const faces = await Promise.all(FACES.map(([family, url, style]) => new FontFace(family, `url(${url})`, style).load()))
  const wear = () => {
    for (const face of faces) document.fonts.add(face)
  }
  if (performance.now() < AT_ONCE) wear()
  return wear
}
