/** Where American English differs. */
export const enUS = {
  otherLocale: 'British English',
  volumeSays: '{value} percent',
} as const
