// The words of cards on paper that are the same for every vignette.

const enGB = {
  before: 'Before you begin',
  worker: 'The worker',
  observer: 'The observer',
  policy: 'Your policy card',
  deRole: 'Leaving your parts',
  place: 'Keep a finger on where you are, and move it as you go. Mark where you began, and where you ended.',
  only: 'Only whoever plays this part reads this card. Too close to your own life? Change it; nobody asks why.',
  version: 'In this version:',
  how: ['seen', 'partly', 'not seen', 'no chance'],
  quote: 'In their words',
  mark: 'Mark where the person seemed to be, at the beginning and at the end. Whoever played them marks it, too, and then you compare.',
  began: 'At the beginning',
  ended: 'At the end',
  talked: 'How much of the talking was the worker’s?',
  shares: ['about a quarter', 'about half', 'about three quarters'],
  pulled: 'Was there one moment when the worker took over, pushed, or got stuck?',
  noticed: 'One sentence for the worker: “I noticed…',
  running: [
    'Read your card: a minute',
    'Play: about five minutes',
    'The worker speaks first',
    'The service user, still in the part: “When you…, I…”',
    'Everybody leaves their part: a minute',
    'The observer’s quotes',
    'The facilitator last; who starts where next time',
  ],
  leave: [
    'Say your own name.',
    'Say one way in which you are unlike the part you played.',
    'Move to another seat.',
    'Put the card face down. It stays here.',
  ],
  leaveSays: 'Everybody does this, and whoever watched does it too, before you talk the scene over. Give it a minute; nothing hurries you.',
  next: 'Then whoever played the service user may add something as themselves. Before you part, say who starts where next time: everybody moves on by one part, and after three rounds each of you has played all three. Anyone may pass, pause or stop.',
  practice: 'practice, not assessment',
}

export type CardWords = typeof enGB

/** Where American English differs. */
const enUS: CardWords = {
  ...enGB,
  running: enGB.running.map((step) => step.replace('The service user', 'The client')),
  next: enGB.next.replace('the service user', 'the client'),
  leave: enGB.leave.map((step) => step.replace('in which you are unlike the part you played', 'you are not like the part you played')),
}

export const cardWordsFor = (locale: string): CardWords => (locale === 'en-US' ? enUS : enGB)
