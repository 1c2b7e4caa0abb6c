import { enGB } from './en-GB.ts'

/** Where American English differs. */
export const enUS = {
  otherLocale: 'British English',
  volumeSays: '{value} percent',
  recordedSays: 'Your choices are kept in this browser, so that you can go on later. Nothing leaves this device. There is no grade.',
  far: 'farther off than usual',
  lead: 'Practice conversations for social work: the ones where kindness and firmness pull in different directions. Nobody grades you. Afterward you look back at what each choice did, and why.',
  looksAt: { ...enGB.looksAt, window: 'looking out the window' },
} as const
