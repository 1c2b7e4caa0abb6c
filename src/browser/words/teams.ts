import { day } from './teamsDay.ts'

// The words of a workshop: on a team's phones, on the facilitator's page, on the wall and on paper.

const enGB = {
  team: 'Team {number}',
  teams: { one: 'team {list}', many: 'teams {list}' },

  // On the phones
  seat: {
    you: 'You',
    size: { one: 'There is one of you.', many: 'There are {count} of you.' },
    penHere: 'You hold the pen: you choose for your team. Read aloud, agree, then press.',
    penElsewhere: 'The pen is on another phone. Read along, and talk it over.',
    penGone: 'Whoever holds the pen is not at hand just now.',
    takePen: 'Take the pen',
    askPen: 'Ask for the pen',
    penAskedByYou: 'You have asked for the pen. It comes when it is handed over.',
    penAskedByOther: 'Somebody in your team has asked for the pen.',
    penWanted: 'Somebody in your team would like the pen.',
    handPen: 'Hand it over',
    keepPen: 'Keep it for now',
    whoSees: 'Who sees what your team plays',
    whoSeesSays:
      'You play as a team, and nobody is told who of you said what. Your facilitator sees where you are, what the team chose, and how trust goes in the story. Other teams and the screen see how many choices you have made, and nothing else unless you agree. When all is over, the room may look at which roads the teams took.',
    lightAsks: 'May the room see where you are?',
    lightSays:
      'This passage and what can be said in it would stand on the screen, and go on with you. Agree on it: the phone with the pen says yes for all, and any of you says no.',
    lightYes: 'You said yes: the room may see where you are.',
    lightNo: 'You said no, and that is fine. Nobody is told who.',
    lit: 'The room sees where you are.',
    agree: 'Yes, show us',
    decline: 'Rather not',
    noLonger: 'No longer',
    coming: 'The story is coming.',
    missing: 'The story has not come. The pen can go to another phone, or try again.',
    again: 'Try again',
    notBegun: 'Your team has not begun. It begins on the phone with the pen.',
    told: 'What your team has heard',
    choices: 'What you could say or do',
    choicesSay: 'Talk it over. The phone with the pen chooses.',
    happens: 'Something happens',
    earlier: 'Earlier: {text}',
    waits: 'We are waiting for the room',
    stopped: 'Stop here. Come back together.',
    stoppedSays: 'What you have played is kept.',
    ended: 'Your team’s story has ended: {title}.',
    endedSays: 'Talk about it until the room comes together: what did each of you want to say, and when?',
    light: 'The room is looking at team {number}.',
    back: 'Back',
    backSays: 'Take the last choice back',
  },

  // How long a block still takes
  block: {
    many: 'About {minutes} minutes are left.',
    few: 'A few minutes are left. Come to a place where you can stop.',
    over: 'The time for this is over. Finish your sentence.',
  },

  // The facilitator
  lead: {
    title: 'Teams',
    form: 'Form teams',
    formAgain: 'Form new teams',
    formAgainSays: 'New teams begin the story from its first words. What these played is gone.',
    size: 'Seats in a team',
    nobody: 'Nobody is here to form teams of.',
    unplaced: { one: 'One person has no team yet.', many: '{count} people have no team yet.' },
    join: 'Seat them in the smallest teams',
    where: 'Where each team is',
    columns: { team: 'Team', size: 'Seats', at: 'Where', choices: 'Choices', state: 'State', do: 'What you can do' },
    notBegun: 'not begun',
    states: { ended: 'ended', stopped: 'stopped', waits: 'waits for the room', plays: 'plays' },
    penGone: 'the pen is not connected',
    stop: 'Bring team {number} back',
    goOn: 'Let team {number} go on',
    goOnAll: 'Let all teams go on',
    light: 'Show team {number} to the room',
    lightSays: 'A team is asked first, and stands there once it has said yes. It may say no, or no longer.',
    lights: { asked: 'asked whether the room may see it', yes: '', no: 'would rather not be seen' },
    byPhone: 'as its phone says: {says}',
    lightOff: 'Show no team',
    time: 'How long this takes',
    minutes: '{minutes} minutes',
    otherMinutes: 'Other minutes',
    set: 'Set',
    noTime: 'Take the time away',
    timeSays: 'Phones and the screen say it in words, a few times. It stops nobody.',
    send: 'Something happens',
    sendSays: 'Teams read it beside their story. It changes nothing in it; what they make of it is theirs.',
    sendTo: 'To whom',
    all: 'all teams',
    own: 'In your own words',
    sendIt: 'Send',
    sentLast: 'Sent: {text}',
    refused: 'That could not be done just now.',
    due: 'The running sheet has come to {title}.',
    takeUp: 'Take up {title}',
    takeUpSays:
      'The room moves to the beginning of it. Teams and decisions so far are kept for your summary. Everybody sees the content note.',
  },

  // Roads
  roads: {
    title: 'Roads',
    says: 'One ribbon is one team, numbered where it stands now. Where ribbons part, teams chose differently.',
    none: 'No team has chosen yet.',
    inWords: {
      alike: { one: 'All teams made the same choice.', many: 'All teams made the same {count} choices.' },
      first: { one: 'All went alike for one choice.', many: 'All went alike for {count} choices.' },
      apart: 'They parted at the first choice.',
      places: { one: 'They parted at one place: {list}.', many: 'They parted at {count} places: {list}.' },
    },
    table: 'Roads as a table',
    step: 'Choice',
    choice: 'What was chosen',
    who: 'Who',
    splits: 'Where they parted',
    noSplits: 'No two teams have parted yet.',
    alike: { one: '1 choice alike', many: '{count} choices alike' },
  },

  // Trust
  trust: {
    title: 'Trust, team by team',
    says: 'Each team’s line in the order of its choices, those it took back included. It is the model’s reading of the story, as the team’s own phone worked it out, and not a mark for the team. Teams are told that you see it.',
    none: 'No team has chosen yet.',
    bands: { guarded: 'guarded', wary: 'wary', working: 'working', open: 'open' },
    inWords: 'Team {number}: {first} after its first choice, {last} now; lowest {lowest}, highest {highest}.',
    now: '{band} now',
    table: 'Trust as a table',
    columns: { team: 'Team', course: 'Trust after each choice, 0 to 100', now: 'Now' },
    went: { rose: 'trust rose', fell: 'trust fell', held: 'trust held', differed: 'trust went both ways' },
  },

  // On the wall
  wall: {
    title: 'Teams on their way',
    choices: { none: 'has not begun', one: '1 choice', many: '{count} choices' },
    light: 'Team {number}',
    happens: 'Something happens',
  },

  // The debrief, on screen and on paper
  wash: {
    title: 'Wash-up of this workshop',
    print: 'Print the wash-up',
    reactions: 'Reactions',
    reactionsAsk: 'One word each for how that felt, before anything is explained. No reasons yet.',
    cameWith: 'You came in with: {words}.',
    description: 'Description',
    descriptionAsk: 'One team tells it in three sentences; the others add only what was different.',
    alike: { none: '', one: 'All teams made the same first choice.', many: 'All teams went alike for {count} choices.' },
    stood: 'Team {number}: {count} choices, {how}.',
    endedAt: 'ended at “{title}”',
    underWay: 'under way',
    parted: 'They parted at: {place}',
    noParting: 'No two teams parted. Ask what each would have said if nobody else had been at the table.',
    analysis: 'Analysis',
    why: {
      divided: 'Each side says the best sentence of the other, and then what its own road cost.',
      'one-apart': 'One team went another way. Ask the room, and not that team, what the road protects.',
    },
    road: '{quote} ({who})',
    protects: 'Protects: {what}.',
    costs: 'Costs: {what}.',
    analysisAsk: ['What were you trying to protect, and whose need was it?', 'What would the person say you promised?'],
    summary: 'Summary',
    swap: 'One thing to try: at {place}, each team says aloud the first sentence of a road it did not take.',
    summaryAsk: 'One thing each will try, and when.',
    plan: 'Order: PEARLS (Eppich and Cheng 2015).',
    footer: 'Practice, not assessment. A teaching model, not a measure of anyone.',
  },

  ...day,
} as const

type Wide<Value> = Value extends string ? string : { readonly [Key in keyof Value]: Wide<Value[Key]> }

export type TeamsWords = Wide<typeof enGB>

/** Where American English differs. */
const enUS: TeamsWords = {
  ...enGB,
  events: {
    ...enGB.events,
    'gift-offer': [enGB.events['gift-offer'][0], 'A neighbor knocks, and calls through the door.', enGB.events['gift-offer'][2]],
    'after-hours-caller': [
      enGB.events['after-hours-caller'][0],
      'A message from the after-hours team: somebody is free now.',
      enGB.events['after-hours-caller'][2],
    ],
  },
}

export const teamsWordsFor = (locale: string): TeamsWords => (locale === 'en-US' ? enUS : enGB)
