// Where each page of the site stands, from its root.

/** The locale whose pages stand at the top; those of the others lie beneath. */
export const HOME = 'en-GB'
export const beneath = (locale: string): string => (locale === HOME ? '' : `${locale}/`)

/** `data/`, `data/en-US/`. */
export const addressOf = (
  page: 'practice' | 'offline' | 'moments' | 'studio' | 'log' | 'data' | 'room/lead' | 'room/screen' | 'room',
  locale: string,
): string => `${page}/${beneath(locale)}`

/** Where a facilitator's pack stands, to be printed by the browser. */
export const packPath = (id: string, locale: string): string => `print/${id}/${beneath(locale)}`

/** Where a vignette's own page stands. */
export const playPath = (id: string, locale: string): string => `play/${id}/${beneath(locale)}`
