/** A text's sum as up to seven letters and digits: FNV-1a, 32 bits. It tells two texts apart that differ by mishap; it guards nothing. */
export function sum32(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}
