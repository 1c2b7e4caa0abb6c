import { strToU8, type Zippable, zipSync } from 'fflate'

/** Every file carries this date, on the clock of whoever packs, so that the same files give the same archive everywhere. */
const DAY = new Date(2020, 0, 1)

/** These files as an archive, in the order of their names. */
export function zipped(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const entries = Object.keys(files)
    .toSorted()
    .map((name): [string, Uint8Array] => {
      const content = files[name] ?? ''
      return [name, typeof content === 'string' ? strToU8(content) : content]
    })
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime: DAY })
}
