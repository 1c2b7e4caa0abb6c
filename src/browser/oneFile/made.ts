import { MARK } from '../../core/site/oneFile.ts'
import { bytesOf, textOf } from './table.ts'

// Files of the site under addresses that this page makes for them, since from a disk they have none of their own.

// A script or a style that did not say so would be read as the one file itself is written.
const KINDS: Readonly<Record<string, string>> = {
  js: 'text/javascript;charset=utf-8',
  css: 'text/css;charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  woff2: 'font/woff2',
}
export const kindOf = (name: string): string => KINDS[name.split('.').pop() ?? ''] ?? ''

const coming = new Map<string, Promise<string>>()
const made = new Map<string, string>()

/** The address made for a file, where it is there already. */
export const madeFor = (name: string): string | undefined => made.get(name)

/** Makes an address for a file, once. */
export function addressFor(name: string): Promise<string> {
  const address = coming.get(name) ?? make(name)
  coming.set(name, address)
  return address
}

async function make(name: string): Promise<string> {
  const content = name.endsWith('.js') ? await script(name) : await bytesOf(name)
  const address = URL.createObjectURL(new Blob([content], { type: kindOf(name) }))
  made.set(name, address)
  return address
}

const IMPORT = new RegExp(`"${MARK}([^"]+)"`, 'g')

/** A script with the addresses of what it imports at once, which come first. */
async function script(name: string): Promise<string> {
  const text = await textOf(name)
  await Promise.all([...text.matchAll(IMPORT)].map(([, other = '']) => addressFor(other)))
  return text.replace(IMPORT, (_, other) => `"${made.get(other)}"`)
}

/** Imports a script, as `import()` does. */
export const bring = async (name: string): Promise<unknown> => import(/* @vite-ignore */ await addressFor(name))

/** Has a script read before it is to run, while the page is laid out. What is wrong with it is told when it runs. */
export function makeReady(name: string): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  const read = (address: string) => {
    link.href = address
    document.head.append(link)
  }
  addressFor(name).then(read, () => undefined)
}
