// The words of the page on which one hard moment is drilled by itself.

const enGB = {
  title: 'Hard moments',
  lead: 'One hard moment, by itself, in about five minutes. You come in where it gets difficult, choose once, and see at once what it did. Then try it again, or on another day, with something else hidden.',
  noScript: 'This page is made on this device, and needs JavaScript for it.',
  all: 'All moments',

  // The suggestion
  next: 'What to practise next',
  begin: 'Begin this moment',
  minutes: 'About five minutes. No clock runs.',
  why: {
    side: 'At stake here: {side}. When you last looked back, that side had most room to grow.',
    new: 'You have not practised this one yet.',
    longest: 'It is the one you practised longest ago, on {date}.',
  },
  contentNote: 'Before you choose this',

  // A row
  said: { person: '{quote}', other: '{who}: {quote}' },
  contact: ['first contact', 'second contact', 'third contact', 'fourth contact', 'fifth contact', 'sixth contact'],
  later: 'a later contact',
  channel: { room: 'face to face', phone: 'on the phone', video: 'by video' },
  light: { day: 'by day', dusk: 'as it gets dark', night: 'at night' },
  count: { one: 'One moment', many: '{count} moments' },
  practisedOf: '{count} practised',
  times: { one: 'practised once, on {date}', many: 'practised {count} times, last on {date}' },
  with: 'With {name}',

  // Coming in
  coming: 'One moment. It is being made ready.',
  missing: 'This moment has not arrived. Check the connection, then reload the page.',
  gone: 'There is no such moment any more.',
  soFar: 'What has happened so far',
  promised: 'You promised, and it is still open: {promises}.',
  stands: 'Trust between you: {band}.',
  rupture: { withdrawal: '{name} has moved away from you.', confrontation: '{name} has moved against you.' },

  // Feedback at once
  did: 'What it did',
  thought: 'What {name} thought, and did not say',

  // On
  again: 'Try this moment again',
  otherDay: 'Another day with {name}',
  other: 'Another moment, with {name}',
  model: 'A teaching model says this, not a measurement of a person. Nothing here is right or wrong by itself.',
} as const

/** The words of hard moments, in any locale. */
export type MomentWords = Omit<typeof enGB, 'next' | 'times' | 'why' | 'practisedOf'> & {
  readonly next: string
  readonly practisedOf: string
  readonly times: Readonly<Record<keyof typeof enGB.times, string>>
  readonly why: Readonly<Record<keyof typeof enGB.why, string>>
}

const american = (says: string) => says.replace('ractise', 'ractice')

/** American English spells the verb as the noun. */
const enUS: MomentWords = {
  ...enGB,
  next: american(enGB.next),
  practisedOf: american(enGB.practisedOf),
  times: { one: american(enGB.times.one), many: american(enGB.times.many) },
  why: { side: enGB.why.side, new: american(enGB.why.new), longest: american(enGB.why.longest) },
}

export const momentWordsFor = (locale: string): MomentWords => (locale === 'en-US' ? enUS : enGB)
