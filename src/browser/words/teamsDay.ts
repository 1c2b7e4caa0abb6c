// What a facilitator can send into a story, and the words of a day's steps.

export const day = {
  /** Sentences that can be sent into a story; when, is for the facilitator to see. */
  events: {
    'gift-offer': [
      'Your phone buzzes in your bag: the office.',
      'A neighbour knocks, and calls through the door.',
      'You are due across town in ten minutes.',
    ],
    'after-hours-caller': [
      'A second call is waiting on your phone.',
      'A message from the Night Team: somebody is free now.',
      'Somebody asks how long you will be.',
    ],
    'rescuer-trap': [
      'His phone rings: the landlord’s office.',
      'Your manager asks by message where you are.',
      'Another letter drops through the door.',
    ],
  },
  anyEvent: ['The phone rings.', 'Somebody knocks.', 'You are expected elsewhere in ten minutes.'],

  // The running sheet, on screen and on paper
  sheet: {
    title: 'A day, step by step',
    begins: 'The day begins at',
    columns: { time: 'Time', step: 'Step', what: 'What is done', vignette: 'Vignette' },
    print: 'Print the running sheet',
    footer: 'Times are for a start at {start}. They prompt, and hurry nobody; the breaks are not optional.',
  },

  /** The steps of a day: their names, and what is done. */
  steps: {
    welcome: ['Welcome, and the frameworks', 'Ground rules, contract, and the frameworks in twenty minutes.'],
    'first-vignette': ['The gift, together', 'Played as a class, with votes: silent, a minute in pairs, again, reasons before results.'],
    'morning-break': ['A break', 'It is not optional.'],
    'first-triads': ['Triads, three rounds', 'Worker, service user, observer: everybody plays all three.'],
    'teach-in': ['Triangle and boundaries', 'Where did you stand: rescuing, pushing, stuck? What makes a limit kind and firm?'],
    lunch: ['Lunch', 'It is not optional.'],
    'second-vignette': ['The after-hours caller, in pairs', 'Teams play on their own phones, and lay their promises side by side.'],
    'second-triads': [
      'Triads again, with the rescuer trap',
      'Two rounds. Whoever would rather start in another part changes; nobody asks why.',
    ],
    'afternoon-break': ['A break', 'It is not optional.'],
    'last-break': ['A last break', 'It is not optional.'],
    supervision: [
      'Supervision in pairs',
      'For whoever wants to: a strain of their own work, with no case in it. The others look back at the rescuer trap.',
    ],
    'action-plan': ['What each will do', 'One thing, and when; and a line for the record of professional development.'],
    close: ['Close', 'Everybody leaves their part. One word each on the way out, or none.'],
  },
} as const
