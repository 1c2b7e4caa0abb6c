import type { Line } from '../core/encounter/passage.ts'

/** `DESMOND: For you.` is said by `desmond`; a line without a name is what a camera sees. */
export function spoken(text: string): Pick<Line, 'speaker' | 'text'> {
  const [, name, said] = /^(\p{Lu}[\p{Lu}\p{M}\d .'’-]*):\s+(.*)$/su.exec(text) ?? []
  if (name === undefined || said === undefined) return { speaker: '', text }
  return { speaker: name.toLowerCase().replace(/['’.]/g, '').replace(/\s+/g, '-'), text: said }
}
