// The words of practice over time. They compare a person with nobody but themselves, and add nothing up.

const enGB = {
  // On the shelf
  lastHere: 'Last here on {date}.',
  endings: 'Endings seen: {seen} of {all}.',
  turns: { none: '', one: 'One turning point found.', many: '{count} turning points found.' },
  next: {
    said: 'Practise next: {side}. At {quote} another answer was open that would have done more for it.',
    did: 'Practise next: {side}. Where you chose “{quote}”, something else was open that would have done more for it.',
    gate: 'Practise next: {side}. Last time {gate}',
    level: 'Practise next: {side}. Last time it stood at “{level}”, the lowest of the sides that were seen.',
    nothing: 'Every side that was seen stood firm last time; something else may be hidden now.',
  },
  overTime: 'How your practice goes over time',

  // Before the meeting
  lastTime: 'Last time',
  lastTimeOn: 'You were last here on {date}.',
  youPromised: 'You promised {promise}',
  promisedNothing: 'You promised nothing.',
  fate: {
    kept: 'and it was kept.',
    renegotiated: 'and it was moved in time, to something else.',
    'late-owned': 'and it came late, which you owned.',
    broken: 'and it was broken.',
    open: 'and it was still open when you parted.',
  },
  fresh: 'This meeting begins afresh: {name} has not been here before, and what is hidden may be something else.',

  // After looking back
  comeBack: 'Come back to it',
  comeBackSays:
    'Practice that is spread out lasts longer than the same practice in one go. When you come back, something else is hidden, and what you promised this time stands before the meeting.',
  comeBackSource:
    'For spreading out: Cepeda and others 2006, who looked at learning words; for conversations less is known. Two, six and twelve weeks are our judgement.',
  weeks: { 2: 'in two weeks', 6: 'in six weeks', 12: 'in twelve weeks' },
  calendar: 'Put these three days in a calendar',
  calendarSays: 'A file for your own calendar, made on this device. Nothing is sent, and nobody reminds you but your calendar.',
  notKept: { full: 'This browser’s storage is full.', forbidden: 'This browser does not let the page keep anything.' },
  notKeptSays: 'What was said here is therefore not among your attempts. To keep it, save it as a file.',

  // In the calendar
  event: 'Practice: {title}',
  eventSays: 'A meeting with {name} in Kind but Firm, on the device on which you met before. Something else is hidden this time.',

  // The page
  title: 'Your practice over time',
  pageLead:
    'What you looked back at from its end, each meeting beside your own earlier ones. There is no score and no total, and nobody else is here. All of it is on this device.',
  noScript: 'This page is made on this device, and needs JavaScript for it.',
  nothingYet: 'Nothing yet. When you have played a meeting to its end and looked back at it, it stands here.',
  meet: 'Sit down with {name}',
  attempts: { one: 'One attempt', many: '{count} attempts' },
  which: { first: 'first', best: 'best so far', latest: 'latest' },
  bestSays:
    '“Best so far” is the attempt in which most of the sides that were seen stood at sound or skilled; of equals, the later. It is a count of sides, not a mark: one meeting can ask for other sides than another.',
  firmIn: {
    unseen: 'No side could be read: not enough was seen.',
    none: 'No side stood at sound or skilled.',
    some: 'Sound or skilled: {sides}.',
    all: 'Sound or skilled in every side that was seen: {sides}.',
  },
  again: 'Some of it was played after going back.',
  lookAgain: 'Open it again',
  lookAgainFull: 'It could not be opened: this browser’s storage is full. Nothing was changed.',
  levels: 'Seven sides of the work, over time',
  levelsLead:
    'Each by itself. A dot is an attempt, the latest at the right. The four lines are not yet, developing, sound and skilled, from below; a short stroke at the foot says that not enough was seen.',
  lastOnes: 'The latest {count} of them are drawn.',
  unseen: 'Not enough seen',
  same: 'The same as a table',
  attempt: 'Attempt',
  side: 'Side of the work',
  moves: 'What you did, move by move',
  movesLead: 'A full dot: you did it. A ring: it was open to you, and you chose something else. None of it is right or wrong by itself.',
  move: 'Move',
  didIt: { one: 'did it', many: 'did it {count} times' },
  wasOpen: 'was open',
  wasNot: 'was not open',
  neverTried: 'Open to you, and never done so far',
  allTried: 'All that was open to you and helps, you have done at some time.',
  groups: {
    engage: 'Engage and explore',
    reflect: 'Reflect',
    empower: 'Empower and inform',
    contract: 'Contract and boundary',
    'follow-through': 'Follow through, repair, end',
    share: 'Share, escalate, look after yourself',
    unhelpful: 'Tempting, and human',
  },
  practiceNote: 'Practice, not assessment. A teaching model says this, not a measurement of you.',
} as const

/** The words of practice over time, in any locale. */
export type PracticeWords = Omit<typeof enGB, 'next'> & { readonly next: Readonly<Record<keyof typeof enGB.next, string>> }

/** American English spells the verb as the noun. */
const enUS: PracticeWords = {
  ...enGB,
  next: {
    said: enGB.next.said.replace('Practise', 'Practice'),
    did: enGB.next.did.replace('Practise', 'Practice'),
    gate: enGB.next.gate.replace('Practise', 'Practice'),
    level: enGB.next.level.replace('Practise', 'Practice'),
    nothing: enGB.next.nothing,
  },
}

export const practiceWordsFor = (locale: string): PracticeWords => (locale === 'en-US' ? enUS : enGB)
