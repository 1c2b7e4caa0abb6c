let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] }

/** A text by its lines. The last one is remembered: in one drawing it is asked for from several sides, and it can be very long. */
export function linesIn(text: string): readonly string[] {
  if (last.text !== text) last = { text, lines: text.split('\n') }
  return last.lines
}
