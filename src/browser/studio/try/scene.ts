import type { Scene } from '../../../core/encounter/passage.ts'
import type { CompiledStory } from '../../../script/ink.ts'

/**
 * Where a place is likely to be, for opening the story there out of nowhere: as the knots above it in the script have said last. They are
 * mostly written in the order they are played.
 */
export function sceneAt({ ink, marks }: CompiledStory, knot: string): Partial<Omit<Scene, 'place'>> {
  const named = (ink.root as readonly unknown[]).at(-1) as Readonly<Record<string, unknown>>
  let scene: Partial<Omit<Scene, 'place'>> = {}
  for (const [name, content] of Object.entries(named)) {
    if (name === knot) break
    for (const [, number] of JSON.stringify(content).matchAll(/"#","\^(\d+)","\/#"/g)) {
      const mark = marks[Number(number)]
      if (typeof mark === 'object' && mark.scene) scene = { ...scene, ...lasting(mark.scene) }
    }
  }
  return scene
}

/** What goes on beyond its own passage. */
const lasting = ({ setting, light, channel, contact }: Partial<Omit<Scene, 'place'>>) => ({
  ...(setting !== undefined && { setting }),
  ...(light !== undefined && { light }),
  ...(channel !== undefined && { channel }),
  ...(contact !== undefined && { contact }),
})
