import type { Problem } from '../../script/problem.ts'
import type { Opened } from '../check.ts'
import { wordsIn } from '../prose/reading.ts'
import { bestOnAll, type Decision, type Option } from './decisions.ts'
import { spotOf } from './routes.ts'

/** Options of one decision (the writing guide). A spoken option stays under 25 words, and within twice the shortest. */
const OPTIONS = { fewest: 3, most: 5 }
const LENGTH = { most: 25, factor: 2 }

/** Three to five options, each of which somebody might say, none of which stands out by its length. */
export function options(script: Opened, decisions: readonly Decision[]): readonly Problem[] {
  const spot = spotOf(script)
  const found = decisions.flatMap(({ place, options }) => {
    const counts = options.map(({ choice }) => wordsIn(choice.text).length)
    const [shortest, longest] = [Math.min(...counts), Math.max(...counts)]
    const advise = (so: boolean, at: number, rule: string, says: string, cure: string) =>
      so ? [{ ...spot(options[at]?.choice.id ?? ''), rule, says, cure, advice: true as const }] : []
    return [
      ...advise(
        options.length < OPTIONS.fewest,
        0,
        'options-few',
        `"${place}" offers ${options.length}`,
        'Offer three to five, each from its best motive',
      ),
      ...advise(
        options.length > OPTIONS.most,
        0,
        'options-many',
        `"${place}" offers ${options.length}`,
        'Offer three to five: two that are alike are one',
      ),
      ...advise(
        longest > LENGTH.most,
        counts.indexOf(longest),
        'option-long',
        `${longest} words`,
        `Keep an option to ${LENGTH.most} words`,
      ),
      ...advise(
        longest > LENGTH.factor * shortest,
        counts.indexOf(longest),
        'options-uneven',
        `In "${place}" one option has ${longest} words and another ${shortest}: length gives it away`,
        'Keep the longest to twice the shortest',
      ),
    ]
  })
  return [...new Map(found.map((problem) => [`${problem.line} ${problem.rule}`, problem])).values()]
}

/** What an option shows to somebody who has not read it: whether, of these options, it is the one. */
const SIGNS: readonly (readonly [
  rule: string,
  says: string,
  cure: string,
  is: (all: readonly Option[], one: Option) => boolean | undefined,
])[] = [
  [
    'best-longest',
    'the longest',
    'Cut it, or let another option have more to say',
    (all, one) => all.every((other) => other === one || other.choice.text.length < one.choice.text.length),
  ],
  [
    'best-first',
    'written first',
    'Change the order: it is shuffled on screen, and not in print or in review',
    (all, one) => all[0] === one,
  ],
  [
    'best-warmest',
    'the one that pleases most (rapport)',
    'Let a warm option cost something, and a good one be awkward to say',
    (all, one) => all.every((other) => other === one || other.gains.rapport < one.gains.rapport),
  ],
  ['best-asks', 'the only one that asks', 'Let another option ask, too', (all, one) => only(all, one, '?')],
  ['worst-shouts', 'the only one with an exclamation mark', 'Take it out, or give one to a good option', (all, one) => only(all, one, '!')],
]

/** Whether it is the only one with this mark; undefined where not exactly one has it, so that there is nothing to see. */
function only(all: readonly Option[], one: Option, mark: string): boolean | undefined {
  const marked = all.filter(({ choice }) => choice.text.includes(mark))
  return marked.length === 1 ? marked[0] === one : undefined
}

/** Fewer decisions say nothing; more than half is too often; more than three quarters, and a reader needs no story. Our judgement. */
const TELLS = { least: 8, often: 1 / 2, always: 3 / 4 }

/**
 * The best option is not to be found by looking at it. Best is what the model rewards most: the sum of what trust, rapport, clarity
 * and self-determination gain and strain loses, on average over the situations in which a walk came to that decision.
 */
export function giveaways({ path }: Opened, decisions: readonly Decision[]): readonly Problem[] {
  const real = decisions.filter(({ options }) => options.length >= OPTIONS.fewest)
  return SIGNS.flatMap(([rule, says, cure, is]) => {
    const seen = real.flatMap(({ place, options }) => {
      const ranked = options.toSorted((a, b) => b.worth - a.worth)
      const judged = rule === 'worst-shouts' ? ranked.at(-1) : ranked[0]
      const shows = judged && is(options, judged)
      return shows === undefined ? [] : [{ place, shows }]
    })
    const shown = seen.filter(({ shows }) => shows)
    const share = shown.length / seen.length
    if (seen.length < TELLS.least || share <= TELLS.often) return []
    const which = rule === 'worst-shouts' ? 'rewards least' : 'rewards most'
    return [
      {
        file: path,
        line: 0,
        rule,
        says: `At ${shown.length} of ${seen.length} decisions what the model ${which} is ${says}: ${[...new Set(shown.map(({ place }) => place))].join(', ')}`,
        cure,
        ...(share <= TELLS.always && { advice: true as const }),
      },
    ]
  })
}

/** Where every option costs something, none is best for everything. */
export function dilemmas(script: Opened, decisions: readonly Decision[]): readonly Problem[] {
  const spot = spotOf(script)
  const answers = decisions.filter(({ encounters }) => encounters[0]?.passage.scene.dilemma).flatMap(bestOnAll)
  return [...new Set(answers)].map((id) => ({
    ...spot(id),
    rule: 'dilemma-answered',
    says: `\`${id}\` is best for all five values: this is no dilemma`,
    cure: 'Let each option cost something: another move, or `# adjust: R-1 "why"`',
    advice: true as const,
  }))
}
