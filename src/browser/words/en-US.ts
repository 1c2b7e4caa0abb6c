import { enGB } from './en-GB.ts'

/** Where American English differs. */
export const enUS = {
  volumeSays: '{value} percent',
  looksAt: { ...enGB.looksAt, window: 'looking out the window' },
} as const
