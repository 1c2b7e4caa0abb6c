/** A text out of bytes. `odd`: it was not written as UTF-8, so that some letters may be wrong. */
export type Decoded = { readonly text: string; readonly odd: boolean }

/** Reads bytes as a text: UTF-8, or UTF-16 where it says so at its beginning. @returns nothing where they are no text */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  if (wide) return { text: plain(new TextDecoder(wide).decode(bytes)), odd: false }
  if (bytes.includes(0)) return undefined
  try {
    return { text: plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), odd: false }
  } catch {
    return { text: plain(new TextDecoder('windows-1252').decode(bytes)), odd: true }
  }
}

/** Lines end alike, and nothing invisible stands before the first. */
const plain = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
