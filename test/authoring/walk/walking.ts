import { check } from '../../../src/authoring/check.ts'
import { figures } from '../../../src/authoring/figures.ts'
import { allOf, type Reach, walkAll } from '../../../src/authoring/walk/walk.ts'
import { SCRIPT, small, vignetteJson } from '../folder.ts'

/** Far enough to walk any small story whole. */
export const WHOLE: Reach = { limit: 100_000, playings: 20, search: 500, through: 3 }
/** So near that even a small story is sampled. */
export const SAMPLED: Reach = { ...WHOLE, limit: 2 }

/** The small case, or another script or vignette.json in its place, walked. */
export function walked(script = SCRIPT, { reach = WHOLE, json = {} }: { reach?: Reach; json?: Readonly<Record<string, unknown>> } = {}) {
  const { scripts, vignette, problems } = check(small({ 'try.en-GB.ink': script, 'vignette.json': vignetteJson({ claims: [], ...json }) }))
  const [opened] = scripts
  if (!opened || !vignette) throw new Error(problems.map(({ says }) => says).join('\n'))
  const walks = allOf(walkAll(opened, vignette, reach))
  return { opened, vignette, walks, found: figures(opened, vignette, walks) }
}
