import type { Situation } from './sequence.ts'

/** Desmond, who pays his way, after six months of visits. */
export const gift: Situation = {
  letter: 'A',
  title: 'The gift',
  name: 'Desmond',
  introduction:
    'Desmond Clarke, 68, was a cabinet-maker and lives in a flat with a residents’ hall; he pays his own way, and tells services no more than he needs to. After six months he and this worker get on, and he slides over a box for them, from a plank he kept forty years.',
  // He pays his way: reciprocity. He tells no more than he needs to: guardedness. Six months of getting on: trust and rapport.
  profile: {
    guardedness: 0.4,
    history: 0,
    closeness: 'flexible',
    reciprocity: 0.9,
    reactance: 0.4,
    stigma: 0.5,
    needs: [],
    distress: 0.3,
    selfDetermination: 50,
  },
  start: { trust: 60, rapport: 60, clarity: 45, strain: 20 },
  channel: 'room',
  sequences: [
    {
      id: 'A1',
      turns: [
        { says: 'I’m sorry, we’re not allowed gifts.', beat: { move: 'rigid-refusal', topics: ['gift'] } },
        { says: 'That was me, going to the rule before I’d looked. It was cold.', beat: { move: 'own-apologise', topics: ['gift'] } },
        {
          says: 'Can we begin again? Show me the box, and we’ll agree what I write about it.',
          beat: { move: 'renegotiate', topics: ['gift'] },
        },
        { says: 'The residents’ hall has nothing on its sill. Would it go there?', beat: { move: 'offer-bridge', topics: ['gift'] } },
      ],
    },
    {
      id: 'A2',
      turns: [
        { says: 'Go on, then. I’ve just the shelf for it.', beat: { move: 'quiet-exception', topics: ['gift'] } },
        { later: 'Next visit, he has made a bread board too.' },
        {
          says: 'The box is on my shelf. From here on I don’t take things, so you never need wonder why I come.',
          beat: { move: 'kind-firm', topics: ['gift'] },
        },
      ],
    },
    {
      id: 'A3',
      turns: [
        {
          says: 'I’m sorry. The rule is nothing from anyone, and I’d be in trouble.',
          beat: { move: 'rigid-refusal', topics: ['gift'] },
        },
        {
          says: 'It’s fine work, mind. I can’t find where the corners join, and I’ve looked.',
          beat: { move: 'affirm-strength', topics: ['gift'] },
        },
      ],
    },
    {
      id: 'A4',
      turns: [
        { says: 'What would it mean to you if I took it?', beat: { move: 'ask-meaning', topics: ['gift'] } },
        { says: 'Forty years you kept that plank, and this is what it was for.', beat: { move: 'honour-meaning', topics: ['gift'] } },
        {
          says: 'I can’t take it, so that you can be cross with me any day and owe me nothing.',
          beat: { move: 'kind-firm', topics: ['gift'] },
        },
        { says: 'Could it live in the residents’ hall, with your name inside the lid?', beat: { move: 'offer-bridge', topics: ['gift'] } },
      ],
    },
    {
      id: 'A5',
      turns: [
        {
          does: 'The worker leaves it with him until they have asked at work; trying the lid, they bend a hinge, and shut it without a word.',
          beat: { move: 'conceal', topics: ['gift'], secret: 'hinge' },
        },
        { later: 'Next visit, before he has opened it:' },
        {
          says: 'I bent your hinge last time, and shut the lid on it.',
          beat: { move: 'own-apologise', topics: ['gift'], expose: 'hinge' },
        },
        { says: 'How would you want it put right? You say, and I’ll see to my part.', beat: { move: 'renegotiate', topics: ['gift'] } },
      ],
    },
    {
      id: 'A6',
      turns: [
        {
          says: 'I can’t take it, so that I can be as straight with you next week as today.',
          beat: { move: 'kind-firm', topics: ['gift'] },
        },
        {
          says: 'I’ll ask if the residents’ hall wants it, and ring you Thursday.',
          beat: { move: 'promise-realistic', topics: ['tasks'], promise: { id: 'hall', text: 'ask about the hall', size: 2, due: 0 } },
        },
        { later: 'Thursday is busy, and the worker does not ring. Next visit:' },
        { says: 'How have you been since last week?', beat: { move: 'open-question', topics: [] } },
      ],
    },
  ],
}
