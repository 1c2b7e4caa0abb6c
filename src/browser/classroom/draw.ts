/**
 * Hexadecimal digits that nobody can guess: for tokens and ids. On a network without certificates a page has `getRandomValues` and not
 * `randomUUID`.
 */
export const drawHex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
