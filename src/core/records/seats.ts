/** A seat in a class, by the class's code. It is a secret of one device and stands in no file: who has it can sit there. */
const PREFIX = 'kbf:seat:'

export const seatKey = (code: string): string => `${PREFIX}${code}`

/** The codes of the classes in which somebody has a seat, by the keys there are. */
export const seatsIn = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
