import { CLOSING, CODEBOOK, DEBRIEF } from './leadAfter.ts'
import { OPENING, PRETENDED } from './leadStart.ts'
import { NEXT, STEPS } from './leadSteps.ts'

// The words of the facilitator's page. It speaks to somebody who has a room in front of them: short, and one thing at a time.

const enGB = {
  open: OPENING,
  closing: CLOSING,
  debrief: DEBRIEF,
  codebook: CODEBOOK,
  pretended: PRETENDED,

  title: 'Lead a class',
  lead: 'A class plays one vignette together: everybody votes on a phone, or by a show of hands, and you go on with what the room said.',
  noScript: 'This page needs JavaScript.',

  // The head of a room
  inRoom: { one: '1 in the room', many: '{count} in the room' },
  nobodyYet: 'nobody here yet',
  screen: 'What the screen shows',
  joinAt: 'Join at',
  code: 'Code',
  lost: 'Looking for the room again … What you see is how it stood. What you press is kept, and sent once there is a connection.',
  coming: 'Coming into the room.',
  barred: {
    'unknown-class': 'This room is not there any more. It may have been closed, or the server has forgotten it.',
    'wrong-token': 'This room is led from somewhere else: the key that this browser holds does not fit.',
    'slow-down': 'The server asks for a moment.',
    'too-large': 'What was sent is too large.',
    'not-kept': 'The server could not keep that.',
  },
  refused: 'The room did not take that: {why}.',
  refusals: {
    unreadable: 'it could not be read',
    again: 'it had it already',
    closed: 'it is closed',
    'not-yours': 'it is not yours to do',
    'not-now': 'not at this moment',
    'past-round': 'its round is over',
    'not-offered': 'it is not offered here',
    'unknown-seat': 'nobody sits there',
    full: 'it is full',
    'no-free-text': 'writing is switched off',
    'too-many': 'there are too many',
    'unknown-class': 'it is not there any more',
    'wrong-token': 'the key does not fit',
    'slow-down': 'too much at once; wait a moment',
    'too-large': 'it is too large',
    'not-kept': 'it could not be kept',
  },
  storyMissing: 'The story has not arrived. The room stands; it is asked for again.',
  revised: 'The story was changed since: it could be followed only so far.',
  notKept: 'This browser keeps nothing: if you close this page, the way back into the room is lost.',
  pretend: 'A rehearsal. All seats are pretend.',
  onLaptop: 'One laptop, show of hands.',

  // Where we are
  where: 'Where we are',
  happening: 'What is happening',
  asking: 'What to ask',
  steps: STEPS,
  minutes: '{from} to {to}',
  here: 'here for {minutes} min',
  toStep: 'Go to: {step}',

  // What is happening, by the kind of step
  rules: [
    'This is practice, not assessment, unless you have said otherwise beforehand.',
    'Speak as “the worker in the story”, and treat it as real enough to learn from. No real people from real work.',
    'What is shared stays here, with the usual limits: say which they are.',
    'Anyone may pass, pause, swap or step out, without saying why.',
    'Mistakes are the material.',
  ],
  rulesAlso:
    'Say how long it takes, who sees what (the group, never a person), and that all of it is erased when you close the room. Name who has a say over whom in the room: if you also mark these people, say so, and whether this has a part in it. Say where support is to be found, today and afterwards.',
  contentNoteSays:
    'Read the content note out. Offer everybody another vignette, to play alone: their phones lead there and back. Ask nobody why.',
  word: 'What pulls you in this case? One word each, in private. Choose what the screen shows.',
  wordNone: 'Nobody has written yet.',
  triads: 'Threes: worker, service user, observer. Nobody is cast near their own life unless they ask.',
  triadsSays: [
    'Before the cards: nobody is given a part close to their own life unless they ask. Whoever would rather watch, watches; ask nobody why.',
    'A minute to read the card, five for the scene. Then the worker speaks first, and the service user after, still in the part.',
    'Then everybody leaves their part: say your own name, one way you are unlike the part, and move seat. Give it a whole minute.',
    'Then the observer, with quotes. You speak last.',
    'A whole round takes about eleven minutes. Begin a second only if there is time for all of it: half a round helps nobody.',
    'At the end, each says who starts where next time, so that in time all play all three.',
  ],
  teams: 'Pairs play it on their own devices, and lay their promises side by side.',
  talk: 'You speak. The screen rests.',
  break: 'A break. It is not optional.',
  exit: 'One thing each will try. A private note: it is shown only if you release it. Then say where you can be found afterwards.',

  // The story
  storyWaits: 'The story has not begun.',
  put: 'Put it to the room',
  orPress: 'Put it to the room, or let one voice choose and press it here.',
  hard: 'A decision worth putting to the room.',
  vote: 'How to vote',
  half: 'Only half of the room votes',
  halves: { odd: 'one half', even: 'the other half' },
  everybody: 'Everybody votes',
  ownWords: 'In your own words first',
  ownWordsSays: 'Each writes what they would say before they see the choices. Writing is switched on for it.',
  freeText: 'People may write reasons',
  freeTextSays: 'Nothing that is written is shown before you release it.',
  chosen: '{chosen} of {of} have chosen.',
  chosenNobody: 'Nobody has chosen yet.',
  stillOpen: 'How it stands is shown to nobody before it closes, you neither: a single tap could be read.',
  round2: 'Second round.',
  partOnly: 'Half of the room votes.',
  pairs: 'Pairs talk: {seconds} seconds left.',
  pairsNow: 'The first vote is closed, and the room does not see the result. Pairs talk for a minute, then everybody votes again.',
  pairsTalk: 'Pairs talk. When the talk ebbs, vote again: nothing ends by itself.',
  reasonsNow: 'The vote is closed. Hear a reason from each side before anybody sees the result.',
  roomSees: 'The room sees this now.',
  noLead: 'Nothing stands out. Talk, or choose one of them yourself.',
  unsaid: 'So few have chosen that any figure would point at somebody: nobody is shown one, you neither.',
  hands: 'Hands',
  handsFor: 'Hands for {letter}',
  handsSay: 'Ask for eyes down, count hands and type them in. The screen says as much as it would of phones.',
  countHands: 'Count hands instead of phones',
  firstRound: 'first: {figure}',
  goWith: 'Go on with {letter}',
  beside: 'Tell {letter} beside it',
  figures: { few: 'a few', some: 'some', most: 'most', nobody: 'nobody', unsaid: '' },
  perDot: 'one dot is two people',
  protects: 'protects {what}',
  opensAndCosts: 'opens: {opens} · costs: {costs}',
  went: 'The room went on with {letter}.',
  ended: 'The story has ended: {title}.',
  you: 'You',
  otherRoad: 'The road not taken',
  trustIs: 'Trust: {band}.',
  trusts: { guarded: 'guarded', wary: 'wary', working: 'working', open: 'open' },
  ruptures: { withdrawal: '{They} has moved away.', confrontation: '{They} has moved against you.' },
  promise: '“{text}”: {status}',
  statuses: { kept: 'kept', renegotiated: 'moved in time', 'late-owned': 'late, and owned', broken: 'broken', open: 'still open' },
  nothingPromised: 'Nothing has been promised.',
  now: 'Between them now',

  // What is written
  release: 'Show it',
  takeBack: 'Take it back',
  reasons: 'Reasons',
  said: 'In their own words',
  words: 'Words',
  notes: 'Notes',
  seats: 'Seats',
  seatNamed: 'Seat {number}',
  remove: 'Remove',
  away: 'not connected',
  noSeats: 'Nobody has joined yet.',

  // What to ask
  hidden: 'Hidden today',
  nothingHidden: 'Nothing is hidden in this vignette.',
  askNow: { what: 'What happened?', 'so-what': 'So what?', 'now-what': 'Now what?' },
  splits: 'If the room splits',
  care: 'If something comes up',

  // The dock
  pause: 'Pause the room',
  paused: 'The room is paused.',
  back: 'Back one step',
  pairTalk: 'Pair talk, 60 seconds',
  voteAgain: 'Vote again',
  close: 'Close the room',
  next: NEXT,
}

export type LeadWords = typeof enGB

/** Where American English differs. */
const enUS: Partial<LeadWords> = {
  triads: enGB.triads.replace('service user', 'client'),
  triadsSays: enGB.triadsSays.map((says) => says.replace('service user', 'client')),
}

export const leadWordsFor = (locale: string): LeadWords => (locale === 'en-US' ? { ...enGB, ...enUS } : enGB)
