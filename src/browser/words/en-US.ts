/** Where American English differs. */
export const enUS = {
  otherLocale: 'British English',
} as const
