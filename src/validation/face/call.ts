import type { Situation } from './sequence.ts'

/** Leanne, whose workers left, at twenty to ten. */
export const call: Situation = {
  letter: 'B',
  title: 'The call at night',
  name: 'Leanne',
  introduction:
    'Leanne Doherty, 29, has had seven workers, and most left without a goodbye; she likes people close. They agreed on daytime calls, but at twenty to ten her boy Kit is asleep, the quiet frightens her, and she rings; this worker picks up.',
  // Seven workers, most gone without goodbye: history. She likes people close: closeness. The quiet frightens her: distress.
  profile: {
    guardedness: 0.3,
    history: -0.3,
    closeness: 'seeks-closeness',
    reciprocity: 0.3,
    reactance: 0.4,
    stigma: 0.6,
    needs: [],
    distress: 0.7,
  },
  start: { trust: 42, rapport: 45, clarity: 30, named: { hours: true } },
  channel: 'phone',
  sequences: [
    {
      id: 'B1',
      turns: [
        { says: 'Ah, you’ll be fine. I’d give a lot for a quiet house.', beat: { move: 'avoid', topics: [] } },
        { says: 'You really should get to bed. Kit’ll be up at six, and then where will you be?', beat: { move: 'persuade', topics: [] } },
      ],
    },
    {
      id: 'B2',
      turns: [
        {
          says: 'I’ll ring you at nine tomorrow, whatever the morning’s like. Two minutes past, I’m late.',
          beat: { move: 'promise-realistic', topics: ['contact'], promise: { id: 'nine', text: 'ring at nine', size: 2, due: 1 } },
        },
        { later: 'At nine:' },
        {
          says: 'It’s nine, and I said I’d ring. What sort of night was it?',
          beat: { move: 'close-loop', topics: ['contact'], keeps: 'nine' },
        },
      ],
    },
    {
      id: 'B3',
      turns: [
        {
          does: 'The worker turns the oven off and talks for an hour, until she laughs.',
          beat: { move: 'quiet-exception', topics: ['hours'] },
        },
        { later: 'The next night:' },
        { does: 'they talk for another hour, about Kit’s cough.', beat: { move: 'quiet-exception', topics: ['hours'] } },
        { later: 'The night after:' },
        {
          says: 'I can’t be your nights, Leanne. I stop at six, so that someone awake answers you.',
          beat: { move: 'kind-firm', topics: ['hours'] },
        },
      ],
    },
    {
      id: 'B4',
      turns: [
        { says: 'Are you safe, you and Kit? Is anyone there?', beat: { move: 'explore-risk', topics: [] } },
        { says: 'Quiet, the way it goes quiet before something.', beat: { move: 'reflect-complex', topics: [] } },
        {
          says: 'I don’t do nights, so that whoever answers you is rested. The night team is.',
          beat: { move: 'kind-firm', topics: ['hours'] },
        },
        { says: 'I’ll put you through, and stay till they know your name.', beat: { move: 'offer-bridge', topics: ['hours'] } },
      ],
    },
    {
      id: 'B5',
      turns: [
        {
          says: 'Ring me whenever it’s bad. I’ll always pick up.',
          beat: { move: 'over-promise', topics: ['hours'], promise: { id: 'always', text: 'always pick up', size: 2, due: 1 } },
        },
        { later: 'The next night she rings, and it rings out. In the morning:' },
        { says: 'I was flat out by ten last night. Anyway, how’s Kit?', beat: { move: 'avoid', topics: [] } },
      ],
    },
    {
      id: 'B6',
      turns: [
        {
          says: 'I’ll ring you at nine tomorrow, before I’ve my coat off.',
          beat: { move: 'promise-realistic', topics: ['contact'], promise: { id: 'nine', text: 'ring at nine', size: 2, due: 1 } },
        },
        { later: 'At noon:' },
        {
          says: 'I said nine and it’s twelve. You sat there with the phone. That was my doing.',
          beat: { move: 'own-apologise', topics: ['contact'], keeps: 'nine' },
        },
      ],
    },
  ],
}
