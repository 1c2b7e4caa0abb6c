import { deflateSync } from 'fflate'
import { toLetters } from '../../core/site/letters.ts'
import type { Inside } from './oneFiles.ts'

// The files of the one file as text: lots, each compressed as a whole, in blocks that come in the order in which they are asked for.

/** Files that are small and alike lie in one lot, which makes them smaller still. */
const ALIKE: readonly RegExp[] = [/^props\//, /^settings\/[a-z]+/, /^shelf\//, /\.css$/]

/** What is asked for first. What fits none of these comes last. */
const ORDER: readonly RegExp[] = [
  /\.html$/,
  /^assets\/(main|opening|fonts)-|\.(meta|story)-\w+\.json$/,
  /^assets\/.*\.(js|css|json)$|\.json$|^shelf\/|^opening|^favicon/,
  /^assets\/.*-latin-.*normal/,
]

/** As much is read at once: characters. A lot that is longer stands in a block of its own. */
const BLOCK = 30_000

/** Lines of the form `compressed name length name length …`, the lengths in bytes, for the host to read; a text for each block. */
export function blocksOf({ files }: Pick<Inside, 'files'>): readonly string[] {
  const rank = (name: string) => (ORDER.findIndex((first) => first.test(name)) + ORDER.length + 1) % (ORDER.length + 1)
  const lots = new Map<string, string[]>()
  for (const name of [...files.keys()].toSorted()) {
    const lot = `${rank(name)} ${lotOf(name)}`
    lots.set(lot, [...(lots.get(lot) ?? []), name])
  }
  const inOrder = [...lots.values()].toSorted(([one = ''], [other = '']) => rank(one) - rank(other))
  const blocks: { readonly at: number; text: string }[] = []
  for (const names of inOrder) {
    const [next, at] = [line(names, files), rank(names[0] ?? '')]
    const last = blocks.at(-1)
    // All pages come in the first block: from then on it is known which are here.
    if (last?.at === at && (at === 0 || last.text.length + next.length < BLOCK)) last.text += `\n${next}`
    else blocks.push({ at, text: next })
  }
  return blocks.map(({ text }) => text)
}

const lotOf = (name: string): string => ALIKE.map((alike) => alike.exec(name)?.[0]).find((lot) => lot !== undefined) ?? name

function line(names: readonly string[], files: Inside['files']): string {
  const contents = names.map((name) => files.get(name) ?? new Uint8Array())
  const packed = deflateSync(Buffer.concat(contents), { level: 9, mem: 12 })
  return [toLetters(packed), ...names.flatMap((name, index) => [name, contents[index]?.length])].join(' ')
}
