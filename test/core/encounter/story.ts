import type { Terms } from '../../../src/core/encounter/encounter.ts'
import type { Log } from '../../../src/core/encounter/log.ts'
import {
  type Act,
  type Choice,
  type Line,
  type OpenScript,
  type Passage,
  type Scene,
  type Signals,
  StoryFault,
} from '../../../src/core/encounter/passage.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { desmond } from '../relationship/people.ts'

// A story in place of Ink: a table of places. Each choice leads to a place; a place may read the signals.

export type Place = {
  readonly scene?: Partial<Scene>
  readonly says?: string | ((signals: Signals) => string)
  readonly line?: Partial<Line>
  readonly offers?: Readonly<Record<string, Way>>
  readonly ending?: string
}
export type Way = { readonly to: string; readonly beat?: Partial<Act> }
export type Places = Readonly<Record<string, Place>>

/** Opens a telling of these places, from the first one. A way that leads nowhere breaks the story off. */
export const tell =
  (places: Places): OpenScript =>
  (_seed, opening) => {
    let here = Object.keys(places)[0] as string
    const first = read(places, here, opening)
    return {
      first,
      follow(id, signals) {
        const way = Object.entries(places[here]?.offers ?? {}).find(([name]) => `${here}/${name}` === id)?.[1]
        if (!way) throw new RangeError(`"${id}" is not offered in "${here}"`)
        here = way.to
        if (!places[here]) throw new StoryFault(`there is no "${here}"`)
        return read(places, here, signals)
      },
      again: (signals) => read(places, here, signals),
      aside(read) {
        const back = here
        try {
          return read()
        } finally {
          here = back
        }
      },
    }
  }

function read(places: Places, name: string, signals: Signals): Passage {
  const { scene, says = name, line, offers = {}, ending } = places[name] as Place
  const text = typeof says === 'string' ? says : says(signals)
  const choices = Object.entries(offers).map(([as, { beat }]): Choice => {
    return { id: `${name}/${as}`, text: as, act: { move: as as MoveId, topics: [], stakes: [], ...beat } }
  })
  return {
    scene: { place: name, contact: 0, setting: 'kitchen', light: 'day', channel: 'room', ...scene },
    lines: [{ speaker: 'desmond', text, ...line }],
    choices,
    ...(ending && { ending }),
  }
}

export const terms: Terms = {
  person: { id: 'desmond', profile: desmond, preset: { trust: 60, rapport: 60 } },
  facts: { meaning: 'thanks' },
  rules,
}

/** The gift, in seven places: two roads, a promise that falls due, and a loop. */
export const theBox = {
  doorstep: {
    offers: {
      'ask-meaning': { to: 'meaning' },
      'rigid-refusal': { to: 'drawer' },
      'promise-realistic': { to: 'form', beat: { promise: { id: 'note', text: 'read you the note', size: 2, due: 0 } } },
    },
  },
  meaning: { line: { face: 'soft-eyes' }, offers: { 'kind-firm': { to: 'window' }, 'quiet-exception': { to: 'shelf' } } },
  drawer: { line: { face: 'level', pose: 'turned-away' }, offers: { 'name-process': { to: 'meaning' }, avoid: { to: 'shelf' } } },
  form: { offers: { 'tick-box': { to: 'friday' }, 'close-loop': { to: 'friday', beat: { keeps: 'note' } }, avoid: { to: 'form' } } },
  friday: {
    scene: { contact: 1 },
    says: ({ promises_broken }) => (promises_broken ? 'You said you would read it to me.' : 'Good to see you.'),
    offers: { 'greet-as-person': { to: 'window' }, 'ask-meaning': { to: 'meaning' } },
  },
  window: { scene: { setting: 'street', alone: true }, ending: 'box-in-the-window' },
  shelf: { ending: 'quiet-drawer' },
} satisfies Places

/** A log of these choices, two seconds apart. */
export const logOf = (choices: readonly string[], also: Partial<Log> = {}): Log => ({
  vignette: 'gift-offer',
  script: 'first',
  model: 1,
  locale: 'en-GB',
  seed: 7,
  facts: { meaning: 'thanks' },
  entries: choices.map((choice, index) => ({ type: 'chose', choice, at: 2000 * (index + 1) })),
  ...also,
})
