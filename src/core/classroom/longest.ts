/** Most letters of what people write. Our judgement: a sentence or two, so that a room can be read aloud. */
export const LONGEST = { name: 24, word: 40, reason: 280, said: 500, note: 500 } as const
