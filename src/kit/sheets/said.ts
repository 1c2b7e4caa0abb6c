import { escaped } from './paper.ts'

/** Curly quotation marks, and *words* that stand out. */
export const said = (text: string): string =>
  escaped(text)
    .replace(/(^|[\s(“])&quot;/g, '$1“')
    .replaceAll('&quot;', '”')
    .replace(/(^|[\s(“])'/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/\*(.+?)\*/g, '<em>$1</em>')
