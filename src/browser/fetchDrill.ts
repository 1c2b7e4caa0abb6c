import type { RoadsThere } from '../core/encounter/hardMoment.ts'
import type { CompiledStory, Late } from '../script/ink.ts'
import type { DebriefPage } from '../script/pages.ts'
import type { Means } from './actions.ts'
import { fetchInstitution } from './institution.ts'
import type { Parts } from './later.ts'
import type { Met } from './moments/met.ts'
import { fetchPictures } from './pictures.ts'
import type { Vignette } from './play/vignette.ts'

/** Everything that one moment needs. Nothing of it is worth beginning with alone. */
export async function fetchMoment({ files }: Pick<Met, 'files'>) {
  const get = async <Data>(file: string) => {
    const answer = await fetch(`${document.body.dataset.root ?? './'}${file}`)
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}`)
    return (await answer.json()) as Data
  }
  const [vignette, story, { texts, layers }, debrief, roads] = await Promise.all([
    get<Vignette>(files.meta),
    get<CompiledStory>(files.story),
    get<Late>(files.late),
    get<DebriefPage>(files.debrief),
    get<RoadsThere>(files.roads),
  ])
  return { vignette, story: { ...story, texts }, roads, page: { layers, debrief } }
}

/** What may come after the words: help lines, pictures, dialogs, sound, reading aloud. What does not come is done without. */
export async function comeLater(means: Means) {
  const ask = async (part: () => Promise<Parts>) => {
    try {
      const came = await part()
      means.view.setState(({ parts }) => ({ parts: { ...parts, ...came } }))
    } catch {
      // The moment is whole without it.
    }
  }
  const { root = '' } = means.root.dataset
  await ask(async () => ({ institution: await fetchInstitution(root) }))
  await ask(async () => ({ pictures: await fetchPictures(root) }))
  await ask(async () => ({ panels: await import('./panels.ts') }))
  await ask(async () => {
    const [{ sounding }, { readingAloud }] = await Promise.all([import('./sounding.ts'), import('./readingAloud.ts')])
    sounding(means)
    readingAloud(means)
    return {}
  })
}
