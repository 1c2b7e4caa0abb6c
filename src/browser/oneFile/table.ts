import { fromLetters } from '../../core/site/letters.ts'

// All files of the site, as they lie compressed in the one file: they come block by block, while it is still being read.

/** A file: the lot it lies in, opened once, and from where to where there. */
type Entry = { readonly open: () => Promise<ArrayBuffer>; readonly from: number; readonly to: number }

const table = new Map<string, Entry>()

/** `reading` until the last block has come, or the file has ended without it. */
let state: 'reading' | 'whole' | 'cut' = 'reading'
let came: () => void
let more: Promise<void>
wait()

function wait(): void {
  more = new Promise((go) => {
    came = go
  })
}

/** Takes in the block that has come. Each line of it is a lot: what it holds, then names and lengths in bytes. */
export function take(): void {
  const block = document.querySelector<HTMLScriptElement>('script[type="text/plain"]')
  if (!block) return
  for (const line of block.text.trim().split('\n')) takeLot(line)
  if ('last' in block.dataset) state = 'whole'
  block.remove()
  document.currentScript?.remove()
  came()
  wait()
}

function takeLot(line: string): void {
  const [packed = '', ...files] = line.split(' ')
  let coming: Promise<ArrayBuffer> | undefined
  const open = () => {
    coming ??= inflated(packed)
    return coming
  }
  let from = 0
  for (let i = 0; i < files.length; i += 2) {
    const to = from + Number(files[i + 1])
    table.set(files[i] ?? '', { open, from, to })
    from = to
  }
}

/** Nothing more is read. @returns whether all of it has come */
export function end(): boolean {
  if (state === 'reading') state = 'cut'
  came()
  return state === 'whole'
}

/** The first block, in which all pages come. @throws Error where the file ends before it */
export async function first(): Promise<void> {
  if (table.size === 0) await more
  if (table.size === 0) throw new Error('the file was cut short')
}

export const has = (name: string): boolean => table.has(name)

/** @throws TypeError where it is not there, as `fetch` has it */
export async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  while (!table.has(name) && state === 'reading') await more
  const found = table.get(name)
  if (!found) throw new TypeError(`${name} is not in this file`)
  return new Uint8Array(await found.open(), found.from, found.to - found.from)
}

export const textOf = async (name: string): Promise<string> => new TextDecoder().decode(await bytesOf(name))

async function inflated(packed: string): Promise<ArrayBuffer> {
  // Written at once, and not as a blob's stream, which would come by way of another process.
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  // What is wrong with the bytes is told by the reading end.
  writer.write(fromLetters(packed)).catch(() => undefined)
  writer.close().catch(() => undefined)
  return new Response(readable).arrayBuffer()
}
