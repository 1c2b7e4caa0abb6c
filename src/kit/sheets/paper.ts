import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

// A page that stands alone: its styles and its type are in it, so that it looks the same on any machine, and asks nobody for anything.

const { resolve } = createRequire(import.meta.url)

/** The faces of type: the story's and the product's. */
const faces = [
  { family: 'Literata', style: 'normal', weight: '400', file: '@fontsource/literata/files/literata-latin-400-normal.woff2' },
  { family: 'Literata', style: 'italic', weight: '400', file: '@fontsource/literata/files/literata-latin-400-italic.woff2' },
  { family: 'Literata', style: 'normal', weight: '500', file: '@fontsource/literata/files/literata-latin-500-normal.woff2' },
  {
    family: 'Atkinson Hyperlegible Next',
    style: 'normal',
    weight: '200 800',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  },
  {
    family: 'Atkinson Hyperlegible Next',
    style: 'italic',
    weight: '200 800',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  },
]

/** @param beside  where the files of type lie, as the page sees it; without it they stand in the page */
const type = (beside?: string) =>
  faces
    .map(({ family, style, weight, file }) => {
      const url =
        beside === undefined ? `data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')}` : beside + basename(file)
      return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(${url}) format("woff2")}`
    })
    .join('\n')

/** The files of type, by their names: for pages that share them. */
export const typeFiles = (): readonly (readonly [name: string, data: Uint8Array])[] =>
  faces.map(({ file }) => [basename(file), readFileSync(resolve(file))])

/** What is to be read as text in a page. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Own = { readonly style?: string; readonly locale?: string; readonly type?: string | undefined; readonly icon?: string | undefined }

/** A whole page for paper. `body` is HTML; `style` comes after what all sheets have. */
export const paper = (
  title: string,
  body: string,
  { style = '', locale = 'en-GB', type: beside, icon }: Own = {},
): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>${icon === undefined ? '' : `\n<link rel="icon" href="${icon}">`}
<style>
${type(beside)}
${readFileSync(join(import.meta.dirname, 'paper.css'), 'utf8')}${style}</style>
</head>
<body>
${body}
</body>
</html>
`
