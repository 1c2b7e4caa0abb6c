import type { Situation } from './sequence.ts'

/** Joel, and twenty-three unopened letters. */
export const letters: Situation = {
  letter: 'C',
  title: 'The bag of letters',
  name: 'Joel',
  introduction:
    'Joel Abernathy, 34, ran a kitchen of six cooks until his back went; he is slow to trust, and soon feels judged or pushed. On the second visit he brings out a carrier bag of twenty-three unopened letters, and one may be about the flat.',
  // Slow to trust: guardedness. Soon feels judged: stigma. Or pushed: reactance. The bag: distress, and little steering.
  profile: {
    guardedness: 0.5,
    history: 0,
    closeness: 'flexible',
    reciprocity: 0,
    reactance: 0.6,
    stigma: 0.7,
    needs: [],
    distress: 0.6,
    selfDetermination: 25,
  },
  start: { strain: 25 },
  channel: 'room',
  sequences: [
    {
      id: 'C1',
      turns: [
        {
          says: 'Give me the bag, you’ve enough on. You’ll not know it was there.',
          beat: { move: 'rescue', topics: ['tasks'] },
        },
        {
          does: 'An hour later:',
          says: 'There. The gas is sorted, and I’ve rung the landlord for you.',
          beat: { move: 'rescue', topics: ['tasks'] },
        },
        { says: 'If any more come, just put them by for me.', beat: { move: 'rescue', topics: ['tasks'] } },
      ],
    },
    {
      id: 'C2',
      turns: [
        {
          says: 'Before we start, I’ve a page to do: any debts, any arrears, anyone else in the flat?',
          beat: { move: 'tick-box', topics: [] },
        },
        { says: 'Right, that’s my bit done. What’s in the bag?', beat: { move: 'open-question', topics: [] } },
      ],
    },
    {
      id: 'C3',
      turns: [
        { says: 'While they’re shut, none of it has happened.', beat: { move: 'reflect-complex', topics: [] } },
        { says: 'Eleven years you kept the allergens file. You know paper.', beat: { move: 'affirm-strength', topics: [] } },
        { says: 'Three of them now, or all by date, or only the brown ones?', beat: { move: 'offer-choices', topics: [] } },
        { says: 'You open, I’ll sit here. Read out what you like.', beat: { move: 'coach-alongside', topics: [] } },
      ],
    },
    {
      id: 'C4',
      turns: [
        {
          says: 'You ran a whole kitchen. You can’t want to lose the flat over envelopes.',
          beat: { move: 'moralise', topics: [] },
        },
        { says: 'Six cooks and two hundred covers of a Saturday. You’ve the head for it.', beat: { move: 'affirm-strength', topics: [] } },
      ],
    },
    {
      id: 'C5',
      turns: [
        {
          does: 'An old workmate asks after Joel; the worker, meaning well, says he no longer opens his post.',
          alone: true,
          beat: { move: 'breach', topics: ['confidentiality'], secret: 'letters' },
        },
        { later: 'Next visit, he has heard about it.' },
        {
          says: 'I only said you’d a lot on. No harm meant.',
          beat: { move: 'avoid', topics: ['confidentiality'], expose: 'letters' },
        },
        { says: 'No, that won’t do. I told what was yours to tell.', beat: { move: 'own-apologise', topics: [] } },
        { says: 'From now on I ask you first. Shall we write that down?', beat: { move: 'renegotiate', topics: [] } },
      ],
    },
    {
      id: 'C6',
      turns: [
        {
          says: 'If you want, I’ll find out whether there’s a hearing, and ring by Thursday either way.',
          beat: {
            move: 'promise-realistic',
            topics: ['tasks'],
            promise: { id: 'date', text: 'find out about a hearing', size: 2, due: 1 },
          },
        },
        { later: 'On Thursday:' },
        {
          says: 'There is one, on the nineteenth at ten. I said Thursday, so I’m ringing.',
          beat: { move: 'close-loop', topics: ['tasks'], keeps: 'date' },
        },
      ],
    },
  ],
}
