import * as v from 'valibot'

// Claims: what an author says of every path of a story, in a small closed grammar (stories/README.md, "Claims").

const says = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))

/** A choice (`box/kind-firm`), or a move wherever it is chosen (`kind-firm`). */
const step = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'must be a choice, as box/kind-firm, or a move, as kind-firm'))
const steps = v.pipe(v.array(step), v.minLength(1), v.maxLength(6))

/** The id of an ending; `good`: any of those; `not good`: any other. */
const ending = v.pipe(v.string(), v.regex(/^(not good|[a-z0-9]+(-[a-z0-9]+)*)$/, 'must be the id of an ending, or good, or not good'))

/** Somebody who takes such options wherever there is one. */
const by = v.picklist(['rescuer', 'cold', 'consistent', 'avoidant', 'kind-but-firm'])

/** Paths on which these steps were taken, in this order, with others between; and by somebody who works like this throughout. */
const road = { after: v.exactOptional(steps), by: v.exactOptional(by) }

/** One choice or move, where it stands on a path. */
const where = v.strictObject({ choosing: step, after: v.exactOptional(steps), 'not after': v.exactOptional(steps) })

const dimension = v.picklist(['trust', 'rapport', 'clarity', 'self-determination', 'strain'])

const never = v.strictObject({ says, never: v.strictObject({ ...road, ending }) })
const can = v.strictObject({
  says,
  can: v.strictObject({ ...road, with: v.exactOptional(v.literal('helpful moves')), ending, routes: v.exactOptional(v.picklist([1, 2])) }),
})
const ruptures = v.strictObject({ says, ruptures: v.literal('can be repaired') })
const dilemmas = v.strictObject({ says, dilemmas: v.literal('have no best option') })
const costs = v.strictObject({ says, costs: v.strictObject({ less: where, than: where, in: dimension }) })

/** One claim of vignette.json. */
export const claim = v.union(
  [never, can, ruptures, dilemmas, costs],
  'must be one of never, can, ruptures, dilemmas, costs, each as in stories/README.md under "Claims"',
)

export type Claim = v.InferOutput<typeof claim>
export type Road = v.InferOutput<typeof can>['can']
export type Where = v.InferOutput<typeof where>
