import fc from 'fast-check'

// Small stories made by chance, with all that can make two paths differ or meet: words and options that hang on trust, on a rupture, on a
// variable, on where one has been; options taken once; promises that come due; a second contact.

const MOVES = ['ask-meaning', 'rigid-refusal', 'avoid', 'rescue', 'validate', 'name-process', 'own-apologise', 'kind-firm', 'open-question']
const CONDITIONS = ['trust_band == "working"', 'rupture != "none"', 'seen > 1', 'a0', 'promises_broken', 'not a1', 'rapport_level == "low"']

type Option = { readonly move: number; readonly condition: number; readonly once: boolean; readonly to: number; readonly counts: boolean }
type Knot = { readonly line: number; readonly options: readonly Option[]; readonly contact: boolean; readonly promise: boolean }

const option = fc.record({
  move: fc.nat(MOVES.length - 1),
  condition: fc.nat(3 * CONDITIONS.length),
  once: fc.boolean(),
  to: fc.nat(3),
  counts: fc.boolean(),
})
const knot: fc.Arbitrary<Knot> = fc.record({
  line: fc.nat(CONDITIONS.length - 1),
  options: fc.uniqueArray(option, { minLength: 1, maxLength: 3, selector: ({ move }) => move }),
  contact: fc.boolean(),
  promise: fc.boolean(),
})

/** The script of a small story. Every knot has an option that is always there and leads on, so that it comes to an end. */
export const anyScript: fc.Arbitrary<string> = fc.array(knot, { minLength: 2, maxLength: 4 }).map((knots) => {
  let contacts = 0
  const told = knots.map((each, number) => {
    if (each.contact && number > 0) contacts++
    const name = number < 2 ? `a${number}` : `b${number}`
    return `=== ${name} ===\n${number === 0 || each.contact ? `# contact: ${contacts} # setting: kitchen\n` : ''}DESMOND: Here ${number}. {${CONDITIONS[each.line]}:Yes ${number}.|No ${number}.}\n${each.options.map((one) => optionText(one, number, knots.length)).join('\n')}\n+ [On ${number}. # move: affirm-strength${each.promise ? ` # promise: p${number}; words; 1; ${number % 2}` : ''}] -> ${knotAt(number + 1, knots.length)}`
  })
  return `INCLUDE ../relationship.ink\nVAR seen = 0\n-> a0\n${told.join('\n')}\n=== good ===\nGood. {seen > 1:Well seen.} # ending: window\n-> END\n=== poor ===\nPoor. # ending: rules\n-> END\n`
})

const knotAt = (number: number, all: number) => (number >= all ? 'good' : number < 2 ? `a${number}` : `b${number}`)

function optionText({ move, condition, once, to, counts }: Option, number: number, all: number): string {
  const asked = CONDITIONS[condition]
  const back = once && to === 0
  const target = back ? knotAt(number, all) : to === 3 ? 'poor' : knotAt(number + 1 + (to % 2), all)
  return `${once ? '*' : '+'} ${asked ? `{${asked}} ` : ''}[Option ${number} ${move}. # move: ${MOVES[move]}]${counts ? '\n    ~ seen = seen + 1\n   ' : ''} -> ${target}`
}
