import { codebook } from './codebook.ts'

/** The words of the page on which all that is kept stands. */
const enGB = {
  title: 'What is kept on this device',
  lead: 'Everything the game keeps about you stands on this page. It is in this browser and nowhere else: it is not sent to anybody, and nobody marks it. Whoever can use this browser can see it.',
  shelf: 'Back to the shelf',
  log: 'Your reflections',

  // What there is
  nothing: 'Nothing yet. Once you have sat down with somebody, what you chose stands here.',
  encounters: 'Encounters',
  underWay: 'the latest',
  earlier: 'an earlier one',
  choices: { one: 'one choice', many: '{count} choices' },
  words: { one: 'one note of your own', many: '{count} notes of your own' },
  undated: 'date not known',
  size: 'about {kb} KB',
  reflections: 'Reflections',
  attempts: 'Attempts',
  attemptsSay: 'Meetings you looked back at from their end: each with what you chose, and what looking back said that day.',
  attemptOn: 'looked back at on {date}',
  drills: 'Moments you drilled',
  drillsSay: 'Hard moments practised by themselves: how often, and what you answered.',
  drilled: { one: 'one answer', many: '{count} answers' },
  lastDrilled: 'the last on {date}',
  visits: 'Remembered',
  visitsSay: 'So that the shelf can say when you were last here, and something else is hidden when you come back.',
  lastHere: 'last here on {date}',
  met: { one: 'one thing that was hidden', many: '{count} things that were hidden' },
  seats: 'Seats in a class',
  seatsSay:
    'By its seat this device finds its place in a class again. It goes when the class is over, stands in no file, and cannot be taken back.',
  seatIn: 'A seat in the class {code}',
  led: 'Classes you lead',
  ledSay:
    'Rooms you opened here and did not close. Erased here, the way back into them is lost; what a server keeps of one, it erases after a while.',
  ledOne: 'The class {code}',
  drafts: 'Words on their way',
  draftsSay: 'What you wrote at a decision, with nothing chosen yet. Once you choose, it stands in the encounter.',
  draftOn: 'after {choices} · {date}',
  draftFirst: 'at the first decision · {date}',
  reading: 'How you like to read',
  readingUsual: 'As the game comes; nothing is changed.',
  studio: 'Written in the studio',
  studioSays:
    'Vignettes you wrote are kept apart. The studio saves them as files and deletes them; what you do on this page leaves them alone.',
  toStudio: 'Open the studio',
  unreadable: { one: 'One more text is here that cannot be read.', many: '{count} more texts are here that cannot be read.' },
  unreadableSays: 'It goes into the file as it is.',
  total: 'Altogether about {kb} KB.',

  // Taking it along
  take: 'Take it with you',
  takeSays: 'A file with all of it. Bring it back on this page, here or on another device.',
  saveAll: 'Save all as a file',
  saveTables: 'As tables (CSV, with a codebook)',
  schema: 'What stands in the file',

  // Bringing it back
  bring: 'Bring it back',
  bringSays:
    'Opens a file saved here or on another device. It is added to what is here: nothing is overwritten, and opening it twice changes nothing.',
  openFile: 'Open a saved file',
  brought: 'The file was opened. What it held is here now.',
  broughtNothing: 'The file was opened. All it held was here already.',
  left: { one: 'One part of it could not be read and was left out.', many: '{count} parts of it could not be read and were left out.' },
  notOurs: 'That is no file saved here. Nothing was changed.',
  full: 'There is not enough room in this browser’s storage for what is in the file. Nothing was changed.',
  forbidden: 'This browser does not let the page keep anything. Nothing was changed.',

  // Erasing
  erase: 'Erase',
  eraseOne: 'Erase: {what}',
  eraseAllTitle: 'Be rid of it',
  eraseAll: 'Erase everything',
  eraseAllWhat: 'All encounters, attempts, drills and reflections, words on their way, what is remembered, and how you like to read',
  eraseAllSays: 'All encounters, attempts, drills and reflections, words on their way, what is remembered, and how you like to read.',
  ask: 'Erase this?',
  askAll: 'Erase everything?',
  askSays: '{what}. It is taken out of this browser. A file you saved stays where it is.',
  go: 'Erase',
  sure: 'Are you sure?',
  sureSays: 'You can take it back until you leave this page. Afterwards nobody can.',
  yes: 'Yes, erase it',
  keep: 'Keep it',
  erased: 'Erased: {what}.',
  undo: 'Take it back',
  back: 'It is all here again.',

  // A shared computer
  shared: 'A shared computer',
  sharedLabel: 'This is a shared computer',
  sharedOff: 'Off',
  sharedOn: 'On',
  sharedSays:
    'Nothing is kept then: what somebody does is gone when they leave the page, and how they like to read when they close the tab. What was kept before stays, and is not shown. It holds for everybody who uses this browser, until it is switched off.',
  sharedNow: 'This computer is shared. Nothing is kept, and what was kept here before is not shown.',
  sharedBring: 'To bring back what you saved, open the file before a meeting, where it says what is recorded.',

  // Settings, in words
  settings: {
    size: 'text size {value}%',
    theme: { day: 'by day', night: 'by night' },
    type: { plain: 'plain face', lexend: 'Lexend', dyslexic: 'OpenDyslexic' },
    lines: { wide: 'room between lines', widest: 'much room between lines' },
    letters: { wide: 'room between letters', widest: 'much room between letters' },
    paragraphs: { wide: 'room between paragraphs', widest: 'much room between paragraphs' },
    contrast: { more: 'more contrast' },
    pictures: { off: 'no pictures' },
    plain: { on: 'plain words under difficult lines' },
    sounds: { off: 'no sounds in words' },
    sound: { on: 'sound' },
    volume: 'all sound at {value} per cent',
    volumeOfPlace: 'the place at {value} per cent',
    volumeOfThings: 'things at {value} per cent',
    captions: { on: 'the picture in words' },
    motion: { off: 'no movement' },
    aloud: { asked: 'read aloud when asked', always: 'read aloud' },
    pace: { slower: 'read slower', faster: 'read faster' },
    keys: { off: 'no single keys' },
    ownWords: { on: 'your own words first' },
  } as Readonly<Record<string, string | Readonly<Record<string, string>>>>,

  /** What each column of the tables holds. */
  codebook,
}

export type OwnDataWords = typeof enGB

/** Where American English differs. */
const enUS: OwnDataWords = {
  ...enGB,
  settings: {
    ...enGB.settings,
    volume: 'all sound at {value} percent',
    volumeOfPlace: 'the place at {value} percent',
    volumeOfThings: 'things at {value} percent',
  },
}

export const ownDataWordsFor = (locale: string): OwnDataWords => (locale === 'en-US' ? enUS : enGB)
