import type { Reflection } from '../../../src/core/reflection/reflection.ts'

/** A reflection as somebody might write it after the gift. */
export const reflection: Reflection = {
  sittings: ['first-1'],
  began: 1_770_000_000_000,
  changed: 1_770_000_000_000,
  model: 'what',
  answers: { 'what.so': 'It was his to offer.', 'what.now': ' ', 'supervision.think': 'Whose need was it?' },
  quotes: [2, 1],
  about: {
    vignette: 'gift-offer',
    title: 'The gift',
    person: 'Desmond',
    locale: 'en-GB',
    ending: 'The box in the window',
    seed: 7,
    choices: ['doorstep/kind-firm'],
    word: 'torn',
    keep: '“You saved that plank.”',
    next: '',
    lines: [
      { who: 'Desmond', text: 'It’s open.' },
      { who: '', text: 'How shall I write it down?', turn: 1 },
      { who: 'Desmond', text: "Put 'walnut'." },
    ],
    opportunities: [
      { code: 'C1', met: 2, seen: 3 },
      { code: 'P2', met: 1, seen: 2 },
    ],
  },
}
