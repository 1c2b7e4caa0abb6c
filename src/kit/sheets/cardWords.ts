// The words of cards on paper that are the same for every vignette.

const enGB = {
  before: 'Before you begin',
  worker: 'The worker',
  observer: 'The observer',
  policy: 'Your policy card',
  deRole: 'Leaving your parts',
  place: 'Keep a finger on where you are, and move it as you go. Mark where you began, and where you ended.',
  stop: 'Whoever would rather watch, watches. Anyone, watching too, can end the scene: say “stop” or lift a hand. It ends at once, and nobody asks who or why. You go on only if all three want to. If you need to leave the room, leave. Two of you? Nobody watches. Four? Two watch.',
  only: 'Only whoever plays this part reads this card. Too close to your own life? Put it down: ask to change, or watch instead. Nobody asks why.',
  offered: 'Only if the facilitator offers it, and all three have said yes before seeing this card.',
  version: 'In this version:',
  how: ['seen', 'partly', 'not seen', 'no chance'],
  quote: 'In their words',
  ends: 'from most closed (left) to most open (right)',
  mark: 'Mark where the person seemed to be, at the beginning and at the end. Whoever played them marks it, too, and then you compare.',
  began: 'At the beginning',
  ended: 'At the end',
  talked: 'How much of the talking was the worker’s?',
  shares: ['about a quarter', 'about half', 'about three quarters'],
  worked: 'One thing that worked, in the words that were said:',
  pulled: 'Was there one moment when the worker took over, pushed, or got stuck? Note it kindly: it happens to everybody.',
  noticed: 'One sentence for the worker: “I noticed…',
  noNames: 'No names. When you have read from it, give it to the worker, who keeps it or tears it up. Nobody collects it.',
  support: 'Somebody to talk to, today and later:',
  supportWrite: '(write it in before you copy)',
  running: [
    'Read your card: a minute',
    'Play: about five minutes',
    'The worker speaks first',
    'The service user, still in the part: “When you…, I…”',
    'Everybody leaves their part: a minute',
    'The observer’s quotes',
    'The facilitator, if with you; who starts where next time',
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
