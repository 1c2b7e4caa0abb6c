import type { Log } from '../../core/encounter/log.ts'

/** What the person wrote when looking back, as they wrote it last: what they will try, or the word for how it felt. */
export function noted({ entries }: Log, about: 'next' | undefined): string {
  const last = entries.findLast((entry) => entry.type === 'reflected' && entry.about === about)
  return last?.type === 'reflected' ? last.text : ''
}
