import { onTheScreen } from './classScreen.ts'

/** What a phone and the screen of a class say. `{name}` is filled in. */
const enGB = {
  // Coming in
  product: 'Kind but Firm',
  joinTitle: 'Join a class',
  joinLead: 'Type the six letters from the screen. No account, and no name is needed.',
  noScript: 'A class needs JavaScript. Please turn it on for this page, and reload.',
  code: 'The six letters',
  join: 'Go in',
  noCode: 'A code has six letters, as they stand on the screen: no vowels, no numbers.',
  backTo: 'Go back to your seat in {code}',
  barred: {
    'unknown-class': 'There is no class with these letters now. Look at the screen once more.',
    'wrong-token': 'Your seat could not be found again. Go in anew.',
    full: 'Every seat in this class is taken. Ask your facilitator.',
    closed: 'This class is over.',
    other: 'The room did not let this phone in. Try again in a moment.',
  },
  coming: 'Finding the room …',
  lost: 'Looking for the room again. What you chose is kept.',
  room: 'Room {code}',
  you: 'You',

  // Ground rules
  rulesTitle: 'Before you come in',
  rules: [
    'This is practice. Nobody is assessed, unless you were told beforehand that you are.',
    'You speak as the worker in the story. We treat it as real enough to learn from.',
    'What is shared stays here. The usual limit: if somebody may come to harm, it is passed on.',
    'You may pass, pause, swap or step out at any moment, and need not say why.',
    'Mistakes are what we learn from.',
    'Talk about the story, and leave out real people from your work.',
    'Some people in the room may have a say over others, in marks or at work. Share as much as feels right with them here.',
  ],
  contentNote: 'What it is about',
  another: 'If it is not for you today, you need not say so to anybody.',
  elsewhere: 'Practise another story on your own',
  elsewhereBack: 'Your seat stays. To come back, go back a page, or choose “Join a class” there.',
  minutes: 'About {minutes} minutes.',
  hours: 'About {hours} hours, breaks included.',
  keptTitle: 'What is kept',
  kept: 'What this phone chooses and writes, under a number. Neither the room nor your facilitator is shown who chose or wrote what. It is erased after the class. Your facilitator may keep figures of the group, and what was shown to the room, without names.',
  nickname: 'A nickname, if you like',
  nicknameSays: 'Only your facilitator sees it. Leave it empty to have none.',
  in: 'I’m in',
  reading: 'How this reads',
  readings: {
    size: { label: 'Text size', says: {} },
    theme: { label: 'Light', says: { device: 'As this phone', day: 'Day', night: 'Night' } },
    type: { label: 'Type', says: { book: 'Book', plain: 'Plain', lexend: 'Lexend', dyslexic: 'OpenDyslexic' } },
  },

  // Waiting
  youAreIn: 'You’re in. Look up at the screen.',
  youAreInSays: 'This phone asks when something is to be chosen.',
  lookUp: 'Look up at the screen.',
  lookUpSays: 'The story goes on there. Nothing is asked of this phone just now.',
  kinds: {
    talk: ['Look up.', 'Your facilitator is speaking. Nothing is asked of this phone just now.'],
    break: ['A break.', 'Stretch, drink something. This phone waits for you.'],
    debrief: ['Look up. We look back together.', 'You may put the phone away. Nothing is asked of it just now.'],
    triads: [
      'You work in threes now.',
      'Your facilitator forms the groups. Nobody is given a part close to their own life unless they ask for it.',
    ],
    teams: ['You work in small groups now.', 'Your facilitator says how.'],
  },
  partMissing: 'This part has not come yet. It is asked for again by itself.',
  partAgain: 'Ask for it now',
  told: 'What was said',
  roads: 'The road not taken',
  ended: 'This is where it ends.',

  // Voting
  question: 'What do you say or do?',
  change: 'Your choice is in. You can change it until the vote closes. Nobody sees who chose what.',
  choose: 'Nobody sees who chooses what. You can change it until the vote closes, and you may pass.',
  again: 'Once more, after what you have heard. Your first choice stands until you change it.',
  unsent: 'Kept on this phone, and not yet with the room.',
  otherHalf: 'The other half of the room is choosing now.',
  otherHalfSays: 'Think about what you would say. You will be asked, too.',
  closedVote: 'The vote is closed. Look up.',
  closedVoteSays: 'Reasons come first, from every side. Then the room sees how it chose.',
  votedOnce: 'The vote is closed.',
  votedOnceSays: 'Nobody sees yet how the room chose. First talk in pairs, then choose once more.',
  youChose: 'You chose:',
  youPassed: 'You left this one out. That is fine.',
  went: 'The room goes on with this:',

  // Talking in pairs
  talk: 'Turn to the person beside you.',
  talkSays: 'What did you choose, and what does it protect? Listen first. If you sit alone, think it through.',
  talkOver: 'When you have finished, look up.',
  minutesLeft: 'There are about {minutes} minutes.',
  minuteLeft: 'There is about a minute.',
  halfMinuteLeft: 'There is time for a few more words.',

  // Writing
  reason: 'Why? A sentence, if you like',
  reasonSays: 'Goes to your facilitator without your name, and may be read out or shown. Leave out what could tell who you are.',
  ownFirst: 'What would you say?',
  ownFirstLabel: 'In your own words',
  ownFirstSays: 'Before you see what others could say. Goes to your facilitator without your name, and may be shown beside the choices.',
  toChoices: 'I would rather see the choices',
  ownFirstWall: 'In your own words first, on your phone. Then the choices appear there.',
  own: 'None of these? Your own words',
  ownSays: 'Goes to your facilitator without your name, and may be shown beside the others.',
  word: 'What pulls you in this case?',
  wordLabel: 'One word',
  wordSays: 'Goes to your facilitator without your name. Together with the others’ it may be shown on the screen.',
  exit: 'What is one thing you will try?',
  exitLabel: 'A note for the end',
  exitSays: 'Goes to your facilitator without your name. The room sees it only if your facilitator shows it, and not whose it is.',
  send: 'Send',
  sendAgain: 'Send it instead',
  sent: 'It is sent. You can change it as long as this stands here.',
  lettersLeft: '{count} letters left',
  lettersOver: '{count} letters too many',

  // The room sees itself
  here: 'Here is the room.',
  hereAgain: 'Here is the room, the second time.',
  first: 'at first',
  now: 'now',
  figures: { few: 'a few of us', some: 'some of us', most: 'most of us', nobody: 'nobody', unsaid: 'too few to say' },
  dot: 'Each dot is one person.',
  dots: 'Each dot is two people.',
  hidden: 'Counts under five stay hidden.',
  inWords: 'In a room of this size, words stand for counts.',
  tooFew: 'So few have chosen that any figure would point at somebody.',
  saidHere: 'The words in italics were said in this room before the count was shown.',
  sameNow: 'Having heard the reasons: would you say the same now?',
  mine: 'yours',

  // Stepping out, pausing, leaving
  stepOut: 'Step out',
  out: 'You have stepped out.',
  outSays: 'Nobody is shown this. Nothing is lost, and no clock is running. The room asks nothing of you until you are back.',
  comeBack: 'Come back in',
  leave: 'Leave the class',
  left: 'You have left the class.',
  leftSays: 'Your seat is erased from this phone. The letters on the screen let you in again, to a new seat.',
  paused: 'The room is paused.',
  pausedSays: 'Put the phone down for a moment. It goes on from exactly here.',
  closed: 'Thank you. The class is over.',
  closedSays:
    'Now step out of the part: say your own name to yourself, and one way in which you are not like the worker in the story. If something stays with you, speak to your facilitator, or to somebody you trust.',
  closedKept: 'Your seat is erased from this phone. Nothing on it tells what you chose.',
  toShelf: 'Play a story on your own',

  // When something was not taken
  refused: 'That came too late, and was not taken.',
  pastRound: 'That reached the room after its vote had closed, and was not counted. What you would choose now, you can choose here.',
  tooMany: 'No more of these can be kept. The last was not taken.',
  notFreeText: 'Writing is closed for now. It was not sent.',

  ...onTheScreen,
}

export type ClassroomWords = typeof enGB

/** Where American English differs. */
const enUS: Partial<ClassroomWords> = { elsewhere: enGB.elsewhere.replace('Practise', 'Practice') }

export const classroomWordsFor = (locale: string): ClassroomWords => (locale === 'en-US' ? { ...enGB, ...enUS } : enGB)
