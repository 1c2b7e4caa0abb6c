import { enGB } from './en-GB.ts'

/** Where American English differs. */
export const enUS = {
  otherLocale: 'British English',
  volumeSays: '{value} percent',
  looksAt: { ...enGB.looksAt, window: 'looking out the window' },
} as const
