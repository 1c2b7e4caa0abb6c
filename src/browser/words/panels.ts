import { type Words, wordsFor } from './words.ts'

/** The words of the dialogs: stepping out, reading back, settings, keys. They come with the dialogs, after the first words can be answered. */
const enGB = {
  // Stepping out
  steppedOut: 'You have stepped out.',
  nothingLost: 'Nothing is lost, and no clock is running.',
  goBackIn: 'Go back in',
  lookBackFromHere: 'Look back from here',
  leave: 'Leave for today',
  backOne: 'Back to the last decision',
  goOnLookingBack: 'Go on looking back',
  support: 'Someone to talk to',
  supportAt: 'Someone to talk to, from {name}',

  // A quiet minute
  minute: 'A quiet minute',
  minuteSays: 'The cup fills as you breathe in and empties as you breathe out. Follow it if you like, and stop whenever you like.',
  breatheIn: 'In',
  breatheOut: 'And out',
  breathCounted: 'In while you count to four, out while you count to six. Six of these are about a minute.',
  grounding: [
    'Feel the chair beneath you, and the floor under your feet.',
    'Find three things in the room you are in. Say what they are.',
    'If a breath is not for you today, look out of a window, or stand up and stretch.',
  ],
  minuteOver: 'That was a minute. Stay as long as you want to.',
  minuteEnough: 'That is enough',

  // Stepping out, further
  startAgain: 'Start again',
  startAgainSure: 'Start again from the first word?',
  startAgainYes: 'Start again',
  stay: 'Stay here',

  // Transcript
  transcriptTitle: 'What was said',
  transcriptEmpty: 'Nothing has been chosen yet.',
  youWrote: 'You wrote:',
  youChose: 'You chose:',
  goBackHere: 'Go back to this moment',
  close: 'Close',

  // Settings
  reading: 'Reading',
  seeing: 'Seeing',
  hearing: 'Hearing',
  textSize: 'Text size',
  light: 'Light',
  asDevice: 'As this device',
  day: 'Day',
  night: 'Night',
  type: 'Type',
  types: { book: 'Book', plain: 'Plain', lexend: 'Lexend', dyslexic: 'OpenDyslexic' },
  room: 'Room between',
  lines: 'Lines',
  letters: 'Letters and words',
  paragraphs: 'Paragraphs',
  rooms: { usual: 'Usual', wide: 'Wide', widest: 'Widest' },
  contrast: 'Contrast',
  moreContrast: 'More',
  aloud: 'Read aloud',
  alouds: { off: 'Off', asked: 'When asked', always: 'Always' },
  aloudSays: 'The voices are this device’s own. Nothing is read before you press something.',
  pace: 'Pace',
  paces: { usual: 'Usual', slower: 'Slower', faster: 'Faster' },
  noVoice: 'There is no voice for this language on this device. Everything else works.',
  pictures: 'Pictures',
  plainWords: 'Plain words under difficult lines',
  soundCaptions: 'Sounds in words',
  sound: 'Sound',
  howLoud: 'How loud',
  volume: 'All sound',
  volumeOfPlace: 'The place: rain, a street, a clock',
  volumeOfThings: 'Things: a cup, a door, the phone',
  volumeNone: 'silent',
  volumeSays: '{value} per cent',
  volumeFull: 'full',
  practising: 'Practising',
  ownWords: 'In your own words first',
  ownWordsSay: 'At each decision you write what you would say before the options appear. Nobody marks it.',
  noSound: 'Sound is not available in this browser.',
  motion: 'Movement',
  captionsOfPicture: 'The picture in words',
  on: 'On',
  off: 'Off',
  keptHere: 'Kept on this device',
  keptNow: 'Choices in this encounter: {count}.',
  keptNone: 'No earlier encounters.',
  keptOne: 'One earlier encounter.',
  keptMany: '{count} earlier encounters.',
  shared: 'This is a shared computer',
  sharedSays:
    'Nothing is kept from now on: all of it is gone when you leave this page, so save first what you want to take with you. What was kept here before stays, and is not shown.',
  ownData: 'See, save or erase what is kept',

  // Keys
  keys: 'Keys',
  singleKeys: 'Single keys',
  keyMap: {
    escape: 'Step out, and come back in',
    numbers: 'Say or do what stands at that number',
    tab: 'Move on; with Shift, move back',
    enter: 'Press what you stand on',
    options: 'Show the options, from your own words',
    aloud: 'Read aloud, and stop reading',
    map: 'Show these keys',
  },
  keyNames: { escape: 'Esc', numbers: '1 to 9', tab: 'Tab', enter: 'Enter', options: 'Ctrl Enter', aloud: 'R', map: '?' },
  keysOff: 'Single keys are off: they do nothing until you turn them on in Settings.',
  keyOff: 'off',
}

/** Where American English differs. */
const enUS = {
  grounding: [...enGB.grounding.slice(0, 2), 'If a breath is not for you today, look out a window, or stand up and stretch.'],
  volumeSays: '{value} percent',
} satisfies Partial<typeof enGB>

/** All words a dialog may need: its own, and those of the play screen. */
export type PanelWords = Words & typeof enGB

/** The words of the dialogs in a locale; an unknown one gets British English. */
export const panelWordsFor = (locale: string): PanelWords => ({ ...wordsFor(locale), ...enGB, ...(locale === 'en-US' && enUS) })
