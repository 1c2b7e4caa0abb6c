/** The namespace of this game's names, itself a name (RFC 9562, version 5) in the namespace of addresses: https://kind-but-firm.example/xapi */
const OURS = '92b25289-ebd2-538f-822b-fa546fb596fa'

/**
 * A name as a UUID, version 5 (RFC 9562): the same name has the same UUID on every machine, so that what is sent twice counts once.
 * It hides nothing. `space`: the UUID in which the name is unique.
 */
export function uuidOf(name: string, space = OURS): string {
  const digest = sha1([...bytesOf(space), ...utf8(name)])
  const bytes = digest.slice(0, 16).map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Whether a text is a UUID, of any version. */
export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)

const bytesOf = (uuid: string): readonly number[] => (uuid.replaceAll('-', '').match(/../g) ?? []).map((two) => Number.parseInt(two, 16))

/** A half of a pair that stands alone is written as its escape: it has no UTF-8. */
const utf8 = (text: string): readonly number[] =>
  (encodeURIComponent(text.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`)).match(/%..|./g) ?? []).map(
    (one) => (one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0)),
  )

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** SHA-1 (FIPS 180-4), which version 5 asks for. The pure core has no crypto of a browser's. */
function sha1(message: readonly number[]): readonly number[] {
  const length = message.length * 8
  const padded = [...message, 0x80]
  while (padded.length % 64 !== 56) padded.push(0)
  padded.push(0, 0, 0, 0, (length >>> 24) & 0xff, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff)
  let state: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  for (let at = 0; at < padded.length; at += 64) state = mixed(state, padded.slice(at, at + 64))
  return state.flatMap((word) => [(word >>> 24) & 0xff, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff])
}

function mixed(state: readonly number[], block: readonly number[]): readonly number[] {
  const at = (index: number) => block[index] ?? 0
  const words = Array.from({ length: 16 }, (_, n) => (at(4 * n) << 24) | (at(4 * n + 1) << 16) | (at(4 * n + 2) << 8) | at(4 * n + 3))
  const word = (index: number) => words[index] ?? 0
  for (let n = 16; n < 80; n++) words.push(turned(word(n - 3) ^ word(n - 8) ^ word(n - 14) ^ word(n - 16), 1))
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let n = 0; n < 80; n++) {
    const [mix, constant] = roundOf(n, b, c, d)
    const next = (turned(a, 5) + mix + e + constant + word(n)) | 0
    ;[a, b, c, d, e] = [next, a, turned(b, 30), c, d]
  }
  return [a, b, c, d, e].map((one, n) => (one + (state[n] ?? 0)) | 0)
}

function roundOf(n: number, b: number, c: number, d: number): readonly [mix: number, constant: number] {
  if (n < 20) return [(b & c) | (~b & d), 0x5a827999]
  if (n < 40) return [b ^ c ^ d, 0x6ed9eba1]
  if (n < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
  return [b ^ c ^ d, 0xca62c1d6]
}
