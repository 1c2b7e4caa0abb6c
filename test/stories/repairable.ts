import type { Situation } from '../../src/authoring/walk.ts'
import { circumstance, type Encounter, step } from '../../src/core/encounter/encounter.ts'
import { moves } from '../../src/core/relationship/moves.ts'
import { respond } from '../../src/core/relationship/respond.ts'
import { type CompiledStory, openTelling, type Saved } from '../../src/script/ink.ts'

/** Choices that are tried one after the other: a repair takes three, and other things may come between. */
const FAR = 6

/** Situations in which a rupture has just opened. */
export const justOpened = (situations: readonly Situation[]): readonly Situation[] =>
  situations.filter(
    ({ encounter, from }) =>
      encounter.relationship.rupture && !encounter.passage.ending && from && !from.situation.encounter.relationship.rupture,
  )

/** Whether another contact lies ahead of a situation, and whether some road from it mends the rupture. */
export function roads(story: CompiledStory, { encounter, saved }: Situation): { readonly further: boolean; readonly mended: boolean } {
  const script = openTelling(story, {}, 1, {})
  let further = false
  const mends = (before: Encounter, saved: Saved, left: number): boolean => {
    for (const { id } of repairFirst(before)) {
      script.load(saved)
      const after = step(before, id, script)
      further ||= after.passage.scene.contact > encounter.passage.scene.contact
      if (!after.relationship.rupture) return true
      if (!after.passage.ending && left > 1 && mends(after, script.save(), left - 1)) return true
    }
    return false
  }
  const mended = mends(encounter, saved, FAR)
  // A contact may begin further on than a repair takes: then any road leads there.
  if (!further && !mended) further = ahead(script, encounter, saved)
  return { further, mended }
}

function ahead(script: ReturnType<typeof openTelling>, from: Encounter, saved: Saved): boolean {
  script.load(saved)
  let now = from
  while (!now.passage.ending) {
    now = step(now, now.passage.choices[0]?.id ?? '', script)
    if (now.passage.scene.contact > from.passage.scene.contact) return true
  }
  return false
}

const repairFirst = ({ passage }: Encounter) =>
  passage.choices.toSorted((a, b) => Number(!!moves[b.act.move].repair) - Number(!!moves[a.act.move].repair))

/** The options of a passage that leave nothing to be wanted: on trust, rapport, clarity, self-determination and strain none does better. */
export function bestOnAll({ passage, relationship, terms }: Encounter): readonly string[] {
  const came = passage.choices.map(({ id, act }) => {
    const after = respond(relationship, terms.person.profile, act, circumstance(passage.scene), terms.rules).relationship
    return { id, values: [after.trust, after.rapport, after.clarity, after.selfDetermination, -after.strain] }
  })
  return came
    .filter((one) => came.every((other) => other === one || one.values.every((value, place) => value >= (other.values[place] as number))))
    .map(({ id }) => id)
}
