/** A seat in a class, by the class's code. It is a secret of one device and stands in no file: who has it can sit there. */
const SEAT = 'kbf:seat:'
/** A class that this device leads and has not closed, likewise. */
const LED = 'kbf:class:'

export const seatKey = (code: string): string => `${SEAT}${code}`
export const ledKey = (code: string): string => `${LED}${code}`

/** The codes of the classes in which somebody has a seat, by the keys there are. */
export const seatsIn = (keys: readonly string[]): readonly string[] => codes(keys, SEAT)

/** The codes of the classes that are led from here. */
export const ledIn = (keys: readonly string[]): readonly string[] => codes(keys, LED)

const codes = (keys: readonly string[], prefix: string) =>
  keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
