import { studyCodebook } from './studyCodebook.ts'

/** The words with which somebody gives data to a study. They promise only what the tests hold. */
const enGB = {
  title: 'Give data to a study',
  lead: 'If you take part in research, you can make a file for it here. You need not. Saying no, or stopping, changes nothing in the game, and must change nothing in your course or your marks. If somebody who marks you asks, you may say no, or speak to the contact on the information sheet.',
  open: 'What a study would get, and how',

  inIt: 'What will be in the file',
  inItSays: [
    'each meeting you tick: which case, what was hidden in it, in which language, and the ending you came to',
    'each decision, those too that you went back from: what you chose and what else was on offer, which move it was, and how trust and the other values stood before and after',
    'each change of a value, with the rule that made it',
    'what you promised, and what became of it',
    'times counted from the beginning of the meeting, not from the clock',
    'a pseudonym, the version of the rules, and which text of the case it was',
  ],
  neverIn: 'What is never in it',
  neverInSays: [
    'your name, an address, or an account: the game has none',
    'dates and times of day',
    'anything about your device, your browser, or how you like to read',
    'what you wrote yourself, unless you tick the last box',
    'classes, drills, and words at which nothing was chosen yet',
  ],
  who: 'Who gets it',
  whoSays:
    'Nobody, from here. The file is saved on your device, and you hand it over yourself, or do not. Look into it first: it is plain text (the tables come in a zip file; open that). A pseudonym is not anonymous: somebody who knows you, or has the list of codes, might tell which data are yours. Once handed over it is out of your hands. To have it deleted, ask the study, and tell them your pseudonym: the information sheet says how long it is kept, and until when it can be taken out. Once it is mixed into results, it may not be.',
  before: 'Before you do',
  beforeSays:
    'The study must have its own ethics approval, and must have given you an information sheet. If it has not, do not give it anything. The game does not know the study and does not vouch for it. What somebody chooses in a game says nothing certain about how they work.',

  pseudonym: 'Your pseudonym',
  pseudonymSays:
    'The code that the study gave you, or one made by chance: 1 to 40 letters, digits, - and _. Not your name, e-mail or student number. It is not kept here, so write it down: it stands in the file and in the file’s name, and you need it if you give more later or want your data deleted.',
  draw: 'Make one by chance',

  which: 'Which meetings do you give?',
  whichSays:
    'All that this browser has kept, also from before the study, and by anybody else who played in it. Tick only what is yours and what you want to give. The days are for you: the file has none.',
  every: 'Tick all',
  decisions: { one: 'one decision', many: '{count} decisions' },

  consent: 'Do you agree?',
  informed:
    'I have read the study’s information sheet, which says who approved the study. I take part because I want to, and I know I can say no.',
  agree: 'The meetings I ticked are mine. I agree that what is listed above goes into a file under this pseudonym.',
  ownWords:
    'Also what I wrote myself: words before the options, the word for how it felt, what I will try, and my reflections. I have read them through: they name nobody, and tell nothing of real people from my work. (You need not tick this.)',

  json: 'Save for the study (JSON)',
  tables: 'Save for the study (tables, CSV)',

  noPseudonym: 'Type the code from the study, or make one by chance: letters, digits, - and _, beginning with a letter or digit.',
  noMeeting: 'Nothing was saved. Tick at least one meeting that you want to give.',
  noConsent: 'Nothing was saved. The first two boxes under “Do you agree?” must be ticked before a file can be made.',
  nothing: 'There is nothing to give yet: no meeting in which you chose something.',
  making: 'Making the file …',
  made: { one: 'The file was saved, with one meeting.', many: 'The file was saved, with {count} meetings.' },
  notReplayed: {
    one: 'One of them could not be played again as it was: what you chose is in the file, the values are not.',
    many: '{count} of them could not be played again as they were: what you chose is in the file, the values are not.',
  },
  leftOut: {
    one: 'One reflection is about a meeting that is no longer here, and was left out.',
    many: '{count} reflections are about meetings that are no longer here, and were left out.',
  },
  notCome: 'What it takes to make the file could not be fetched, so no file was made. Try again when there is a connection.',

  /** What each column holds. */
  codebook: studyCodebook,
}

export type StudyWords = typeof enGB

/** Where American English differs. */
const enUS: StudyWords = {
  ...enGB,
  beforeSays:
    'The study must have been approved by an ethics board (IRB), and must have given you an information sheet. If it has not, do not give it anything. The game does not know the study and does not vouch for it. What somebody chooses in a game says nothing certain about how they work.',
  pseudonymSays: enGB.pseudonymSays.replace('e-mail', 'email'),
}

export const studyWordsFor = (locale: string): StudyWords => (locale === 'en-US' ? enUS : enGB)
