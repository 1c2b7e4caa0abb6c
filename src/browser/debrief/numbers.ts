import type { Effect } from '../../core/relationship/effect.ts'

/** A value as it stands: one decimal. */
export const plain = (value: number): string => minus(value.toFixed(1))

/** A change: one decimal, always with its sign. */
export const signed = (by: number): string => (by > 0 ? '+' : '') + plain(by)

/** A part of a sum: as many decimals as it needs, at most `decimals`. */
export const trimmed = (value: number, decimals: number): string => minus(String(Number(value.toFixed(decimals))))

/** Whether a change took something: of strain and of scars, more is a loss. */
export const isLoss = ({ on, by }: Pick<Effect, 'on' | 'by'>): boolean => (on === 'strain' || on === 'scar' ? by > 0 : by < 0)

/** The class that colours a change. The sign says the same. */
export const tone = (change: Pick<Effect, 'on' | 'by'>): string =>
  change.by === 0 ? 'delta' : isLoss(change) ? 'delta loss' : 'delta gain'

const minus = (text: string): string => text.replace('-', '−')
