// Bytes as text, fifteen bits to a letter, for a file in UTF-16: nothing else that HTML leaves alone is as short, nor as soon read.

/** From here on there are 32,768 letters none of which means anything to HTML, in one unit of UTF-16 each. */
const FIRST = 0x3400
const BITS = 15

/** The text first says, as 0 or 1, how many bytes there seem to be that are none. */
export function toLetters(bytes: Uint8Array): string {
  const count = Math.ceil((bytes.length * 8) / BITS)
  const units = new Uint16Array(1 + count)
  units[0] = FIRST + bytesIn(count) - bytes.length
  let [at, held, bits] = [1, 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    if (bits < BITS) continue
    bits -= BITS
    units[at++] = FIRST + (held >> bits)
    held &= (1 << bits) - 1
  }
  if (bits > 0) units[at] = FIRST + (held << (BITS - bits))
  const pieces = Array.from({ length: Math.ceil(units.length / PIECE) }, (_, piece) => units.subarray(piece * PIECE, (piece + 1) * PIECE))
  return pieces.map((piece) => String.fromCharCode(...piece)).join('')
}

/** Of what `toLetters` made: the bytes. */
export function fromLetters(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, bytesIn(text.length - 1) - (text.charCodeAt(0) - FIRST)))
  let [at, held, bits] = [0, 0, 0]
  for (let letter = 1; letter < text.length; letter++) {
    held = (held << BITS) | (text.charCodeAt(letter) - FIRST)
    bits += BITS
    for (; bits >= 8; held &= (1 << bits) - 1) {
      bits -= 8
      bytes[at++] = held >> bits
    }
  }
  return bytes
}

const bytesIn = (letters: number) => Math.floor((letters * BITS) / 8)

/** As many as a call takes at once. */
const PIECE = 10_000
