// How a text stands in a story that was parted from it: as its number, between two signs that no author writes.

/** What stands for the text of this number. */
export const sign = (number: number | string): string => `\ue000${number}\ue001`

const SIGNS = /\ue000(\d+)\ue001/g

/** Puts texts back in place of their signs. `missing` is called, and must throw, where one has not arrived. */
export const putBack =
  (texts: Readonly<Record<string, string>>, missing: (number: string) => never) =>
  (text: string): string =>
    text.replace(SIGNS, (_, number: string) => texts[number] ?? missing(number))

/** The numbers of the texts whose signs stand in a text. */
export const signsIn = (text: string): readonly number[] => [...text.matchAll(SIGNS)].map(([, number]) => Number(number))

/** The text without its signs. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '')
