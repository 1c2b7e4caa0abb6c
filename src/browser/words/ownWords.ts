/** The words around one's own words first. They come with the field, for those who want it. American English does not differ in any of them. */
const enGB = {
  ask: 'What would you say or do?',
  says: 'Your own words first. Then the options appear. Nobody marks this.',
  most: 'Up to {most} characters.',
  left: { one: 'One character left.', many: '{left} characters left.' },
  show: 'Show the options',
  keys: 'Ctrl + Enter',
  yours: 'Your own words',
}

export type OwnWordsWords = typeof enGB

export const ownWordsFor = (_locale: string): OwnWordsWords => enGB
