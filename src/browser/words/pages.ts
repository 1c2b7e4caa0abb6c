import { type Words, wordsFor } from './words.ts'

/** What the pages say that are built ahead. It stands in them already, so that nobody who plays has to fetch it again. */
const enGB = {
  // Before the meeting
  aims: 'What this is for',
  youKnow: 'What you know',
  contentNote: 'Before you choose this',
  recorded: 'What is recorded',
  recordedSays:
    'Your choices are kept in this browser, and so is what looking back at them said, so that you can go on later and see how your practice goes. Nothing leaves this device. There is no mark.',
  recordedShared:
    'This is set up as a shared computer. Nothing you do is kept: all of it is gone when you leave this page. Save what you want to take with you as a file. Nothing leaves this device. There is no mark.',
  fiction:
    'It is a story. Treat it as real enough to learn from. You can stop, go back or step out at any moment. Practice, not assessment, unless you were told otherwise beforehand.',
  start: 'Sit down with {name}',
  about: 'About {minutes} minutes.',
  goOn: 'Go on where you were',
  startAgainInstead: 'Start from the beginning',
  openFile: 'Open a saved encounter',
  otherLocale: 'American English',
  facilitator: 'For a facilitator: choose what is hidden',
  facilitatorSays:
    'This gives part of the story away. Otherwise it is left to chance; for who comes back it is something they have not met yet, as long as there is something.',
  byLot: 'Left to chance',
  printPack: 'Print the facilitator’s pack',
  noScript: 'The conversation needs JavaScript. Please turn it on for this page, and reload.',
  notThisFile: 'That file is not a saved encounter of this vignette. Nothing was changed.',

  // While something is still coming
  waiting: 'One moment. Your choice is taken; the story is still arriving.',
  slow: 'The story has not arrived. Check the connection, then reload the page.',

  // The opening page
  headline: ['Sit down with someone.', 'Choose what you say.', 'See what it does between you.'],
  lead: 'Practice conversations for social work: the ones where kindness and firmness pull in different directions. Nobody marks you. Afterwards you look back at what each choice did, and why.',
  promise: 'About {minutes} minutes. No account. Nothing leaves this device.',
  openingPicture: 'A man of sixty-eight at his kitchen table, tea in hand, with a walnut box in front of him.',
  shelf: 'Vignettes',
  minutes: '{minutes} minutes',
  hardMoment: 'Practise one hard moment, in five minutes',
  writeOne: 'Write your own',
  yourLog: 'Your reflections',
  withClass: 'With a class',
  joinClass: 'Join a class',
  yourData: 'Your data',
  sharedHere: 'Shared computer: nothing is kept here.',
  goOnShelf: 'You are in the middle of this one.',
}

/** Where American English differs. */
const enUS = {
  hardMoment: 'Practice one hard moment, in five minutes',
  otherLocale: 'British English',
  recordedSays:
    'Your choices are kept in this browser, and so is what looking back at them said, so that you can go on later and see how your practice goes. Nothing leaves this device. There is no grade.',
  recordedShared: enGB.recordedShared.replace('no mark', 'no grade'),
  lead: 'Practice conversations for social work: the ones where kindness and firmness pull in different directions. Nobody grades you. Afterward you look back at what each choice did, and why.',
} satisfies Partial<typeof enGB>

/** All words a page may need: its own, and those of the play screen that stands in it. */
export type PageWords = Words & typeof enGB

/** The words of the pages in a locale; an unknown one gets British English. */
export const pageWordsFor = (locale: string): PageWords => ({ ...wordsFor(locale), ...enGB, ...(locale === 'en-US' && enUS) })
