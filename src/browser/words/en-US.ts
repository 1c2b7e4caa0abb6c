/** Where American English differs. */
export const enUS = {
  otherLocale: 'Read this in British English',
} as const
