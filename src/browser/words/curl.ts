/** Curly quotes and apostrophes for text that was typed straight. Single quotes inside a line are quoted speech. */
export const curl = (text: string): string =>
  text
    .replace(/(^|[\s(“‘])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(“])'(?=\d0s|em\b|til\b)/g, '$1’')
    .replace(/(^|[\s(“])'/g, '$1‘')
    .replace(/'/g, '’')

/** Something spoken, in double quotes. */
export const quoted = (text: string): string => `“${curl(text)}”`
