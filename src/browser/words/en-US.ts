import { enGB } from './en-GB.ts'

/** Where American English differs. */
export const enUS = {
  far: 'farther off than usual',
  looksAt: { ...enGB.looksAt, window: 'looking out the window' },
} as const
