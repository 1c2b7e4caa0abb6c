import type { Scene } from '../core/encounter/passage.ts'
import type { CompiledStory } from './ink.ts'

/**
 * The same story, beginning at another knot: for trying a place that no road leads to yet. `scene`: where it is to be, since nothing has
 * said so on the way.
 */
export function startAt({ ink, marks, texts }: CompiledStory, knot: string, scene: Partial<Omit<Scene, 'place'>>): CompiledStory {
  const named = (ink.root as readonly unknown[]).at(-1)
  const root = [[['#', `^${marks.length}`, '/#', { '->': knot }, null], 'done', null], 'done', named]
  return { ink: { ...ink, root }, marks: [...marks, { scene }], ...(texts && { texts }) }
}
