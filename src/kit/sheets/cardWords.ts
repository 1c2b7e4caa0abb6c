// The words of cards on paper that are the same for every vignette.

/** What the observer of any scene can watch for. A practice educator's list. */
const CHECKLIST: readonly string[] = [
  'Greeted, and asked what makes talking easier',
  'Asked an open question, then waited',
  'Reflected feeling or meaning',
  'Named a real strength',
  'Explained role or limits plainly',
  'Asked before advising',
  'Offered real choices',
  'Set or held a limit with warmth and a reason',
  'Offered a bridge: another way to the same need',
  'Promised only what can be done, and by when',
  'Asked about safety, where there was a sign',
  'Spoke to the person',
  'Noticed strain between them, and said so',
  'Body matched words',
  'Summarised, and checked',
]

const enGB = {
  checklist: CHECKLIST,
  worker: 'The worker',
  observer: 'The observer',
  policy: 'The worker’s policy card',
  sheet: 'The observer’s sheet',
  deRole: 'Leaving your parts',
  only: 'This card is for whoever plays this part. Nobody else reads it.',
  version: 'In this version:',
  how: ['seen', 'partly', 'not seen', 'no chance'],
  quote: 'In their words',
  mark: 'Mark where the person seemed to be, at the beginning and at the end. Whoever played them marks it, too, and then you compare.',
  began: 'At the beginning',
  ended: 'At the end',
  lines: ['One moment of taking over, pushing, or being stuck:', 'How much of the talk was the worker’s?', 'To the worker: “I noticed…'],
  running: [
    'Read your card',
    'Play, about five minutes',
    'The worker speaks first',
    'The service user, still in the part: “When you…, I…”',
    'Everybody leaves their part',
    'The observer’s quotes',
    'The facilitator last',
  ],
  leave: [
    'Say your own name.',
    'Say one way in which you are unlike the part you played.',
    'Move to another seat.',
    'Put the card face down. It stays here.',
  ],
  leaveSays: 'Everybody does this, also who watched, and before you talk the scene over. Take your time; no clock is running.',
  next: 'Next round, everybody moves on by one part. After three rounds each of you has played all three. Anyone may pass, pause or stop.',
  practice: 'practice, not assessment',
}

export type CardWords = typeof enGB

/** Where American English differs. */
const enUS: CardWords = {
  ...enGB,
  checklist: CHECKLIST.map((item) => item.replace('Summarised', 'Summarized')),
  running: enGB.running.map((step) => step.replace('The service user', 'The client')),
  leave: enGB.leave.map((step) => step.replace('in which you are unlike the part you played', 'you are not like the part you played')),
}

export const cardWordsFor = (locale: string): CardWords => (locale === 'en-US' ? enUS : enGB)
