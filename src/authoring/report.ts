import { asPlay } from './claims/breach.ts'
import type { EndingFigures, Figures, VariantFigures } from './figures.ts'

// walk.txt: the same words for the same story, so that a change of the story shows in review.

const WHOLE = 'Every path was walked.'
const SAMPLE = 'Too many paths to walk them all: six ways of working played it, and a search looked for what they had not come by.'

/** Writes the figures out. */
export function report(figures: Figures): string {
  const { variants, whole, claims, breaches, choices, lines, firstOption } = figures
  return [
    `${figures.madeOf} Written by \`npm run walk\`; read it like code.`,
    whole ? WHOLE : SAMPLE,
    reach(figures),
    '',
    ...variants.flatMap(variant),
    `claims                   ${claims.length - breaches.length} of ${claims.length} hold${whole ? '' : ' on every path that was walked'}`,
    ...claims.map((says) => `  ${breaches.some((breach) => breach.says === says) ? 'BROKEN' : 'holds '} ${says}`),
    ...breaches.flatMap((breach) => ['', ...asPlay(breach).trimEnd().split('\n')].map((line) => (line ? `    ${line}` : ''))),
    '',
    `endings never reached    ${list(figures.endingsUnreached)}`,
    `choices never offered    ${list(choices.filter(({ reached }) => !reached).map(({ choice }) => choice))}`,
    `knots never reached      ${list(figures.knotsUnreached)}`,
    `lines never heard        ${list(lines.filter(({ reached }) => !reached).map(({ knot, text }) => `${knot} "${text}"`))}`,
    `bands never seen         ${list(figures.bandsUnseen)}`,
    `moves never offered      ${list(figures.movesNeverOffered)}`,
    `break it by themselves   ${list(figures.breakers)}`,
    `dead distractors         ${list(figures.deadDistractors)}`,
    ...dominatedLines(figures),
    `first option             what a kind but firm worker would take stands first in ${percent(firstOption.first)} of ${firstOption.decisions} decisions; by chance ${percent(firstOption.byChance)}`,
    '',
    `Choices: share of ${of(whole)} that offer each, and that take it.`,
    ...choices.map((one) => `  ${share(one.offered)} ${share(one.taken)}  ${one.choice}`),
    '',
    `Lines and the words of choices: share of ${of(whole)} that hear each.`,
    ...lines.map((one) => `  ${one.reached ? share(one.share) : ' never'}  ${one.knot}: ${short(one.text)}`),
    '',
  ].join('\n')
}

const of = (whole: boolean) => `all ${whole ? 'paths' : 'playings'}, each variant counting alike,`

function reach({ choices, lines, variants, endingsUnreached }: Figures): string {
  const part = <One>(all: readonly One[], is: (one: One) => boolean) => `${all.filter(is).length} of ${all.length}`
  const endings = new Set(variants.flatMap((each) => each.endings.map(({ ending }) => ending)))
  return `Reached: ${part(lines, ({ reached }) => reached)} lines, ${part(choices, ({ reached }) => reached)} choices, ${endings.size} of ${endings.size + endingsUnreached.length} endings.`
}

function variant(figures: VariantFigures): readonly string[] {
  const { facts, whole, paths, walkedPaths, choices, minutes, endings, faults, steps, situations, merged } = figures
  const name = Object.entries(facts).map(([fact, value]) => `${fact} ${value}`)
  const walked = whole
    ? `  ${number(paths)} paths, of which all were walked: ${number(situations)} situations, ${number(steps)} steps, ${number(merged)} of them to where another path had been`
    : `  ${number(walkedPaths)} different paths of some ${roughly(paths)}, ${part(walkedPaths / paths)}; ${number(situations)} situations`
  return [
    name.join(', ') || 'no hidden facts',
    walked,
    `  ${number(figures.passages)} passages; a path has ${choices.min} to ${choices.max} choices, ${choices.median} in the middle`,
    `  ${minutes.min.toFixed(0)} to ${minutes.max.toFixed(0)} minutes, ${minutes.median.toFixed(0)} in the middle`,
    ...endings.map((ending) => endingLine(ending)),
    ...Object.entries(figures.ways).map(([way, shares]) => `  ${way.padEnd(24)} ${endingShares(shares)}`),
    ...faults.slice(0, 5).map(({ route, says }) => `  WRONG ${route.join(' > ')}: ${says}`),
    '',
  ]
}

const endingLine = ({ ending, share: part, trust, fewest }: EndingFigures) =>
  `  ${ending.padEnd(24)} ${share(part)}, trust ${trust.least.toFixed(1)} to ${trust.most.toFixed(1)}, fewest choices ${fewest}`

const endingShares = (shares: Readonly<Record<string, number>>) =>
  Object.entries(shares)
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .map(([ending, part]) => `${ending} ${percent(part)}`)
    .join(', ')

/** Unhelpful options are there to be bettered; what is worth a look is a helpful one that always is. */
function dominatedLines({ dominated }: Figures): readonly string[] {
  const helpful = dominated.filter((one) => one.helpful)
  const said = helpful.map(({ choice, by }) => `${choice} (by ${by})`)
  return [`dominated, helpful       ${list(said)}`, `dominated, unhelpful     ${dominated.length - helpful.length}`]
}

const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'none')
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}...` : text)
const number = (value: number) => (value < 1e9 ? value.toLocaleString('en-GB') : roughly(value))
const percent = (part: number) => `${Math.round(100 * part)} %`
const share = (part: number) => `${(100 * part).toFixed(part > 0 && part < 0.1 ? 2 : 1).padStart(5)} %`
/** One figure and a power of ten: an estimate says no more. */
const roughly = (value: number) => value.toExponential(0).replace('e+', ' × 10^')
const part = (value: number) => (value < 0.001 ? `one in ${roughly(1 / value)}` : percent(value))
