import { enGB } from './en-GB.ts'

/** Where American English differs. */
export const enUS = {
  looksAt: { ...enGB.looksAt, window: 'looking out the window' },
} as const
