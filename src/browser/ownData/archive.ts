import { strToU8, zipSync } from 'fflate'

/** Texts as one archive, by their names. `day`: the date the files carry. */
export const archived = (texts: Readonly<Record<string, string>>, day: Date): Blob =>
  new Blob(
    [
      zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), {
        mtime: day,
      }) as Uint8Array<ArrayBuffer>,
    ],
    { type: 'application/zip' },
  )
