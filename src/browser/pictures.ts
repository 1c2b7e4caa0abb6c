import type { Cue } from '../core/encounter/cue.ts'
import { type Layer, layersOf } from './stage/layers.ts'

/** The list of all pictures, and how they lie on each other. `root`: from the page to the assets. */
export async function fetchPictures(root: string): Promise<(seen: Cue, person: string) => readonly Layer[]> {
  const answer = await fetch(`${root}index.json`)
  if (!answer.ok) throw new Error(`index.json answered ${answer.status}`)
  const index = (await answer.json()) as Parameters<typeof layersOf>[0]
  return (seen, person) => layersOf(index, seen, person)
}
