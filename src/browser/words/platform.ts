import { DIMENSION_NAMES, RUBRIC } from './rubric.ts'

// What is said where a meeting was opened from a learning platform. American English differs in two words of it.

const enGB = {
  // On the page before the meeting, in place of what the web page says there: a paragraph each
  recorded: [
    'You came from your learning platform, and it knows who you are. Under your name it is told each choice, also one you take back: its words, what kind of move it was, and when. It is told how far you are, how long you were here, and whether you finished.',
    'So that you can go on elsewhere, it also keeps your own words before a choice, your one word for how it felt, and what you will try, as far as there is room. Leave those boxes empty if you would rather not.',
  ],
  recordedXapi: [
    'You came from your learning platform, and it knows who you are. Under your name it is told when you came and left; each choice, also one you take back: its words, what kind of move it was, when, what else was offered, and what it did to trust, rapport and more, and why; how long you played; whether you finished, and with which ending.',
    'What you write stays in this browser unless you say so below.',
  ],
  whoSees:
    'Whoever runs or teaches your course may be able to see all this. Ask there how long it is kept. If you do not want it recorded, ask for another way to do this. There is no mark.',
  levelsAsked: 'Your levels are sent only if you say so below.',
  staysHere:
    'Longer reflections stay in this browser. On a computer others use, they and your choices stay there after you, until they are erased.',
  goesWithYou: 'This is set up as a shared computer: longer reflections, and all else this browser holds of you, are gone when you leave.',
  closingXapi: 'It is kept with this encounter, and sent only if you have said so. You can leave it empty.',
  closing: 'It is kept with this encounter, and by your learning platform so that you can go on elsewhere. You can leave it empty.',

  leave: 'Leave for today',

  // One line at the foot of the page
  silent: 'Your learning platform does not answer. Play on: what you do is kept in this browser, and told to it as soon as it answers.',
  silentHere: 'Your learning platform does not answer. Play on, and leave this page open: what you do is told to it as soon as it answers.',
  again: 'Your learning platform answers again, and has everything.',
  over: 'Your learning platform takes no more from this visit. Play on: what you do is kept in this browser, and told to it when you open this from there again.',
  refused:
    'Your learning platform refused some of what was told. It is kept in this browser; please tell whoever looks after the platform.',
  wentOn: 'Your learning platform had more of this meeting. You go on from there; what you began here is put aside in this browser.',
  wasItYou:
    'This meeting was begun on this computer while your learning platform did not answer. Was it you? Go on only if it was; otherwise begin anew.',
  review: 'You are looking back at what was played. Nothing you do here is sent.',
  reviewEmpty: 'There is nothing yet to look back at. Nothing you do here is sent.',
  browse: 'This is a look ahead. Nothing you do here is sent.',
  left: {
    words: 'There is no more room on your learning platform: the longest of what you wrote stays in this browser.',
    detours: 'There is no more room on your learning platform: what you wrote, and the ways you took back, stay in this browser.',
    choices: 'There is no more room on your learning platform: your latest choices stay in this browser. Go on here, not elsewhere.',
  },

  // The assessed mode
  assessed: 'This meeting is assessed',
  assessedSays:
    'Your institution has asked for levels. If you agree, your learning platform is sent how you worked when you look back at the end: one of four levels for each side of the work of which enough was seen, each by itself. No total is made of them. If you do not, no levels are sent. All else is told as it says under “What is recorded”, and the meeting counts as completed all the same. Whoever looks there can see that no levels came; they should not ask you why.',
  levelsFrom: 'The levels come from a teaching model that nobody outside has checked. They are not a judgement of you.',
  agree: 'Send my levels',
  agreed: 'They are sent when you look back at the end. You can change your mind until then.',
  sent: 'Your levels of the meeting you looked back at last have been sent. Your institution can see them; ask there if you want them removed.',

  // What one writes
  writing: 'What you write',
  writingSays:
    'Your own words before a choice, your one word for how it felt, and what you will try can be sent, as you wrote them. Longer reflections never are. Whoever runs or teaches your course can read them. Saying no changes nothing else, and you need give no reason. Write nothing about real people.',
  sendWriting: 'Send what I write',
  sendsWriting:
    'It is sent as you write it. You can untick this until the meeting begins, and again when you look back: then nothing more goes. In between, leave a box empty and nothing goes. To have something removed, ask your institution.',
  stopsWriting: 'Nothing more of what you write is sent. To have something removed that was sent before, ask your institution.',

  // Where the institution set a record store, and the page was opened without a learning platform
  recordedStore:
    'Your choices are kept in this browser, and so is what looking back at them said, so that you can go on later. Nothing leaves this device unless you say so below. There is no mark.',
  recordedStoreShared:
    'This is set up as a shared computer. Nothing you do is kept here: all of it is gone when you leave this page. Nothing leaves this device unless you say so below. There is no mark.',
  asks: 'May this be told?',
  asksSays:
    'If you agree, {who} is told of this meeting: each choice you make, what kind of move it was and when, why trust and rapport moved, and what else was offered; and that you have looked back. Choices you made before you agreed are told as well. It stands under a name drawn by chance on this device, never under yours. If you would rather not, nothing is sent, and the meeting is the same.',
  mayTell: 'Yes, tell them',
  tells: 'It is told under the name {name}. You can change your mind here, and again when you look back.',
  toldBefore:
    'Nothing more is sent. What was sent stands under the name {name}: if you want it removed, ask {who} and give them that name.',

  // What stands in this browser
  keptHere: 'On this device',
  eraseHere: 'Erase what is kept here',
  eraseSays:
    'Everything this game keeps in this browser goes: what was played and written, here and in its other meetings, by you and by whoever else sat at this device; how you like to read; and whatever was not sent yet. What was sent already stays where it is. Nobody can take this back.',
  eraseNot: 'Keep it',
  eraseSure: 'Erase it and leave',

  // The page one leaves to
  erasedTitle: 'It is erased',
  erasedSays: 'Nothing of it is left in this browser. What was sent before stays where it was sent.',
  leftStore: 'What you did waits for you in this browser, where the browser keeps it. You can close this page.',
  leftTitle: 'You have left',
  leftSays:
    'What you did is with your learning platform. If a line said that it did not answer, it waits in this browser, where the browser keeps it, and is told when you come back there. You can close this page, or go back to your course.',
  leftBack: 'Go back in',
}

/** What is said otherwise where no learning platform is told, but a record store. */
const toStore = {
  silent: 'What you do cannot be sent just now. Play on: it is kept in this browser, and sent as soon as it can be.',
  silentHere: 'What you do cannot be sent just now. Play on, and leave this page open: it is sent as soon as it can be.',
  again: 'Nothing is left to be sent.',
  over: 'No more is taken from this visit. Play on: what you do is kept in this browser, and sent when you open this again.',
  refused: 'Some of what was sent was refused. It is kept in this browser; please tell whoever gave you this page.',
  assessedSays:
    'Your institution has asked for levels. If you agree, how you worked is sent as well when you look back at the end: one of four levels for each side of the work of which enough was seen, each by itself. No total is made of them. If you do not, no levels are sent, and nothing else is told differently. Whoever looks there can see that no levels came; they should not ask you why.',
  writingSays:
    'Your own words before a choice, your one word for how it felt, and what you will try can be sent as well, as you wrote them. Longer reflections never are. Whoever keeps the records can read them. Saying no changes nothing else, and you need give no reason. Write nothing about real people.',
}

export type PlatformWords = typeof enGB

/** The words for a page that may tell a record store. */
export const wordsToStore = (words: PlatformWords): PlatformWords => ({ ...words, ...toStore })

export const platformWordsFor = (locale: string): PlatformWords =>
  locale === 'en-US'
    ? {
        ...enGB,
        whoSees: enGB.whoSees.replace('no mark', 'no grade'),
        levelsFrom: enGB.levelsFrom.replace('judgement', 'judgment'),
        recordedStore: enGB.recordedStore.replace('no mark', 'no grade'),
        recordedStoreShared: enGB.recordedStoreShared.replace('no mark', 'no grade'),
      }
    : enGB

/** A level of one side of the work, in words. */
export const levelInWords = (stake: keyof typeof DIMENSION_NAMES, level: 1 | 2 | 3 | 4): string =>
  `${DIMENSION_NAMES[stake]}: ${RUBRIC.levels[level - 1]}`
