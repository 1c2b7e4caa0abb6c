/** The words with which a room is closed, and what may be taken along. */
export const CLOSING = {
  title: 'Close the room?',
  says: 'The room, everybody’s seat, every vote and everything that was written are erased: here at once, on the server ten minutes later. Nothing of it can be brought back.',
  saysHere: 'What this page keeps of the room is erased. Nothing of it can be brought back.',
  first:
    'Before that, take with you what you need. It holds figures of the group and what you released: no names, and no count under five.',
  read: 'Somebody may have written a name into a reason. Read it before you pass it on.',
  pretend: 'A rehearsal: there is nothing real to take with you.',
  table: 'Choices as a table (CSV)',
  quotes: 'What was released (CSV)',
  json: 'All of it, with its codebook (JSON)',
  print: 'Print the summary',
  close: 'Close and erase',
  not: 'Not yet',
  closed: 'The room is closed.',
  closedSays: 'Nothing of it is kept here.',
  again: 'Open another',
}

/** The debrief of a class, on screen and on paper. */
export const DEBRIEF = {
  title: 'Debrief of this class',
  summary: 'What this class chose',
  reactions: 'Reactions',
  reactionsAsk: 'How are you, after that? One word each, before anything is explained.',
  cameWith: 'You came in with: {words}.',
  description: 'Description',
  descriptionAsk: 'Somebody who was quiet: what happened, in two sentences?',
  put: 'Nothing was put to the room.',
  wentWith: '{title}: the room went on with {letter}, {quote}',
  notYet: '{title}: put to the room.',
  decision: 'Decision {number}',
  analysis: 'Analysis',
  why: {
    divided: 'The room was divided. Ask each side for the best sentence of the other.',
    moved: 'The room moved between the two rounds. What was said in the pairs?',
    put: 'What did this choice protect, and what did it cost?',
  },
  summaryPart: 'Summary',
  summaryAsk: 'One thing each will try, and when.',
  theirSide: 'Their side',
  footer: 'Practice, not assessment. A teaching model, not a measure of anyone.',
  rounds: { one: 'one round', two: 'two rounds' },
  turnout: '{count} chose',
  option: 'Option',
  first: 'First round',
  figure: 'The room',
  heard: 'What was released',
  nothingHeard: 'Nothing was released.',
  plan: 'Order: PEARLS (Eppich and Cheng 2015).',
}

/** What each column of the tables means. */
export const CODEBOOK = {
  decision: 'Number of the decision in this class, from 1.',
  title: 'What was decided, in a few words; empty where the facilitator’s page has none.',
  rounds: '1, or 2 where the room voted again after talking.',
  chosen: 'How many chose in the last round: a number from 5, or few (1 to 4), or nobody.',
  option: 'Letter of the option, as on every screen.',
  choice: 'The option’s id in the story.',
  text: 'The option’s words, or what was written.',
  first_round: 'The figure of the first round, where there were two.',
  figure:
    'How many chose it: a number from 5; few (1 to 4); some (1 or more); most (more than half); nobody; unsaid (so few chose that any word would tell).',
  went: 'true for the option the room went on with.',
  what: 'word: the private word at the beginning. own-words: what somebody would say. reason: a reason. note: what somebody will try. Only what was released.',
  note: 'A text that begins with =, +, -, @, a tab or a return has an apostrophe before it, so that no spreadsheet takes it for a formula. No names, and nothing of a single person, is in any of it.',
}
