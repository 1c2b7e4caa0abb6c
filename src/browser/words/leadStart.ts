/** The words with which a room is opened. */
export const OPENING = {
  goOn: 'Go on with {code}',
  goOnSays: '{title}, opened {date}',
  ways: { server: 'phones', laptop: 'one laptop', rehearsal: 'a rehearsal' },
  forget: 'Forget it',
  which: 'Which vignette?',
  contentNote: 'Content note',
  hidden: 'What is hidden',
  lot: 'Drawn by lot',
  printPack: 'Print the facilitator’s pack, for a session without any device',
  plan: 'How long have you got?',
  plans: { open: 'No plan', twenty: '20 minutes', fifty: '50 minutes', ninety: '90 minutes', day: 'A day' },
  plansSay:
    'Each decision is voted on twice, with a minute of talk in pairs between. In 20 minutes there is time for one decision, and in 50 for three.',
  group: 'What this class is called',
  groupSays: 'For you and the screen. It may stay empty.',
  names: 'People may give themselves a nickname',
  namesSays: 'Without it, nobody is asked for a name at all. Only you would see a nickname.',
  start: 'Open a room',
  startSays: 'Everybody joins with a phone, by a code of six letters.',
  laptop: 'One laptop, show of hands',
  laptopSays: 'No phones and no network. You count hands and type them in.',
  rehearse: 'Rehearse alone',
  rehearseSays: 'With {count} pretend seats that join, vote and write. Nobody sees it but you.',
  looking: 'Looking whether rooms can be opened here.',
  noServer:
    'Phones cannot join here: these pages are served without a server that keeps rooms. One laptop and rehearsing alone work all the same.',
  notReached: 'Phones in the room cannot reach this computer yet. Start it with',
  notReachedEnd: 'and open this page again.',
  failed: 'The server did not open a room. Nothing is lost; try again, or go on with one laptop.',
  opening: 'Opening a room.',
}

/** What pretend seats write. */
export const PRETENDED = {
  words: ['guilt', 'warmth', 'rules', 'hurry', 'being liked', 'fairness', 'fixing', 'politeness', 'worry', 'honesty'],
  notes: [
    'Ask what it is for before I answer.',
    'Say my reason in one sentence.',
    'Wait a breath longer.',
    'Say early what I cannot promise.',
  ],
  reason: 'It gives {opens}.',
}
