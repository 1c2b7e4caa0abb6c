import type { ContextName } from '../../core/relationship/effect.ts'
import type { HappeningKind } from '../../core/relationship/happening.ts'

// The words of playing in threes. {name}, {they}, {them} and {their} are the service user.

const enGB = {
  // Before a round
  waiting: 'You are in. Your facilitator will find you a group.',
  yourGroup: 'You are in group {group}.',
  sizes: { 2: 'There are two of you.', 3: 'There are three of you.', 4: 'There are four of you; two watch.' },
  findThem: 'Find the others, and sit where you can hear each other. Cards come when the round begins.',
  casting:
    'Nobody is given a part close to their own life unless they ask for it. If this story comes near yours, you can watch, change your part once you see the card, or step out and practise another story. Nobody asks why.',
  castingOfTwo: 'In a group of two nobody watches. “Step out” is at the top, at any time.',
  watches: 'I would rather watch',
  watchesSays: 'Nobody is told. Somebody else plays, if they can. You can change this before each round.',
  round: 'Group {group} · round {round}',

  // Cards
  playing: 'you are playing',
  roles: { worker: 'The worker', 'service-user': '{name}', observer: 'The observer' },
  policy: 'The team’s rule',
  more: 'More of the card',
  howOpen: 'How is it for {name} just now?',
  howHeard: 'How far do you feel heard?',
  heardPlaces: ['not at all', 'a little', 'partly', 'mostly', 'fully'],
  readFirst: 'Take about a minute to read your card. Nobody else has it.',
  stop: 'Stop the scene',
  stopped: 'This scene has stopped',
  stoppedSays: 'Nobody is told who stopped it. Breathe. Say what you need, or nothing. Your facilitator sees that your group has stopped.',
  goOn: 'All of us want to go on',
  pass: 'Pass this part',
  passSays: 'To play another part, somebody has to agree to change. To rest, nobody has to. No reason is needed.',
  another: 'Ask to play another part',
  wishes: {
    asked: 'The others in your group are asked. You can rest at once.',
    declined: 'Nobody changes just now. You can rest: nobody has to agree to that.',
  },
  offered: 'Somebody passes on their part. Would you play {role}?',
  offeredSays: 'Yes or no: nobody asks why.',
  takesPart: 'Yes, I take it',
  keepsPart: 'No',
  rest: 'Rest, and watch',
  restOfTwo: 'Rest, and stop the scene',

  // What the observer writes down
  heard: 'What you hear the worker do',
  quote: 'In their words, if there is time',
  undo: 'Take back the last',
  lastHeard: 'Written down: {move}',
  nothingYet: 'Nothing written down yet.',
  watchFor: 'What to watch for',
  how: { seen: 'seen', partly: 'partly', 'not-seen': 'not seen', 'no-chance': 'no chance' },
  noticed: 'One sentence for the worker, which begins “I\u00a0noticed…”',
  noticedBegins: 'I noticed…',
  talked: 'How much of the talking was the worker’s? Have a guess.',
  shares: { 25: 'about a quarter', 50: 'about half', 75: 'about three quarters' },
  pulled: 'Was there one moment when the worker took over, pushed, or got stuck?',
  pulls: { rescuing: 'took over', pushing: 'pushed', stuck: 'got stuck' },
  pulledWhen: 'When was it? A few words, if there is time',
  keep: 'Keep this',
  kept: 'Kept.',
  afterwards: 'Nobody watched. Each of you writes down what you heard the worker do.',
  onlyHere: 'What you write stays in your group, and is gone when the next round begins.',

  // Feedback
  phases: {
    cards: 'Read the cards',
    scene: 'Play the scene',
    worker: 'The worker speaks first',
    'service-user': 'The service user, still in the part',
    'de-role': 'Leave your parts',
    observer: 'What was seen and heard',
    lines: 'Side by side',
    facilitator: 'All together',
  },
  prompts: {
    cards:
      'Take about a minute to read your own card, and keep it to yourself. If it is close to your own life, pass it on. Nobody asks why.',
    scene: 'About five minutes. Stop whenever you want to.',
    worker: 'What did you try, and what was it like? The others listen.',
    'service-user': 'Stay in the part, and speak to the worker: “When you…, I…”.',
    'de-role':
      'Everybody, for about a minute: say your own name. Say one way in which you are unlike the part. Move to another seat. Then whoever played the service user may add something as themselves.',
    observer: 'Whoever watched reads out what they heard, in the words that were used, and then one sentence that begins “I noticed…”.',
    lines: 'Look at what was heard and what was felt, side by side. Where do they part?',
    facilitator: 'Your facilitator speaks last. Then tell each other who starts where next time.',
  },
  yourTurn: 'It is your turn.',
  readOut: 'To read out',
  nothingToRead: 'Nothing was written down. Say what you remember.',
  readTalked: 'The worker did {share} of the talking, at a guess.',
  readPulled: 'One moment when the worker {pull}.',

  // At the end of a round
  nextTime: 'Next time',
  nextStarts: 'You start as {role}.',
  nextRoles: { worker: 'the worker', 'service-user': 'the service user', observer: 'the observer' },
  nextSays: 'In a second round today, or another day. Tell the others, and remember it: nothing here is kept.',

  // The lines
  chart: 'The model’s line of what was heard, and what was felt',
  trust: 'trust, by the model',
  rapport: 'rapport, by the model',
  felt: 'felt',
  asTable: 'The same as a table',
  columns: { heard: 'Heard', trust: 'Trust', rapport: 'Rapport', felt: 'Felt by then', why: 'Why the model moved' },
  opening: 'at the first word',
  by: '{value} ({change})',
  lineOf: 'Line {number} of {all}: what one of you heard',
  chartSays: 'By the model, trust goes from {from} to {to} over {count} moves.',
  noLine: 'No moves were written down, so there is no line.',
  takenFor: 'taken for: {move}',
  happened: {
    'rupture-opened': 'something broke between them',
    'rupture-deepened': 'it hurt again',
    'repair-step': 'a step of mending',
    repaired: 'it was mended',
    'switch-risk': 'helping was becoming the pattern',
    'need-met': 'a need was met',
  } satisfies Partial<Record<HappeningKind, string>>,
  context: {
    'risk-signal': 'there were signs of risk',
    'late-access': 'it came late',
    'limit-let-go': 'a limit that was named was let go',
    'remote-silence': 'silence carries less on a line',
    'too-close': 'too close, too soon',
    'meaning-unasked': 'the meaning had not been asked',
    'limits-explained': 'the limits had been explained',
    'once-per-contact': 'once is enough',
    'clumsy-naming': 'there was little to stand on yet',
  } satisfies Record<ContextName, string>,
  questions: [
    'Where did the line and the feeling part? What did you see there?',
    'What was felt that nobody wrote down?',
    'What would each of you try next time?',
  ],
  parting: 'Up to “{move}” the line {line} and the feeling {feeling}.',
  twoHeard: 'Two of you heard different things. What made the difference?',
  ways: { rose: 'rose', fell: 'fell', held: 'held still' },
  teaching:
    'The line is a teaching model of a made-up person. It measures nobody here, and where it and the person who played differ, the person was there.',

  // The facilitator
  panel: 'Triads',
  noCards: 'The cards are not here yet.',
  form: 'Form triads',
  formAnew: 'Form triads anew',
  join: { one: 'Take in the one who waits', many: 'Take in the {count} who wait' },
  groups: { one: 'One group', many: '{count} groups' },
  group: 'Group {group}: {size}',
  groupStopped: 'Group {group} has stopped. Go there; nobody is told who stopped.',
  begin: 'Begin round {round}',
  beginAnew:
    'This deals the parts anew. What was written in this round is gone; only what the room heard, by kind, stays for your summary.',
  next: 'Next: {phase}',
  phaseList: 'Phases of the round',
  about: { one: 'About a minute. A prompt, not a limit.', many: 'About {count} minutes. A prompt, not a limit.' },
  beforeParting: 'Before they part, let each say where they start next time. It stands on their phones.',
  noMore:
    'A whole round takes about {minutes} minutes, and this step does not hold another. Begin one if you have the time; half a round helps nobody.',
  soFar: { none: 'Just begun.', one: 'One minute so far.', many: '{count} minutes so far.' },
  end: 'End the triads',
  endSays: 'The groups part, and all they wrote is gone; only what the room heard, by kind, stays for your summary.',
  roomHeard: 'What the room heard, by kind',
  figures: { few: 'a few', some: 'some', most: 'most', nobody: 'none', unsaid: 'too little to say' },
  unsaid: 'Fewer than five groups wrote, so it is not said what was heard.',
  onScreen: { groups: { one: 'One group', many: '{count} groups' }, round: 'Round {round}' },
}

export type TriadWords = typeof enGB

/** Where American English differs. */
const enUS: Partial<TriadWords> = {
  prompts: {
    ...enGB.prompts,
    'de-role':
      'Everybody, for about a minute: say your own name. Say one way you are not like the part. Move to another seat. Then whoever played the client may add something as themselves.',
    observer: 'Whoever watched reads out what they heard, in the words that were used, and then one sentence that begins “I noticed….”',
    'service-user': 'Stay in the part, and speak to the worker: “When you…, I….”',
  },
  phases: { ...enGB.phases, 'service-user': 'The client, still in the part' },
  policy: 'The agency’s rule',
  casting: enGB.casting.replace('practise', 'practice'),
  nextRoles: { ...enGB.nextRoles, 'service-user': 'the client' },
}

export const triadWordsFor = (locale: string): TriadWords => (locale === 'en-US' ? { ...enGB, ...enUS } : enGB)
