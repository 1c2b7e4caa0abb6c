import type { FacilitatorMessage } from '../../../core/classroom/messages.ts'
import { MODEL } from '../../../core/encounter/log.ts'
import { drawFacts } from '../../../core/encounter/lots.ts'
import { curl } from '../../words/curl.ts'
import type { Means } from './means.ts'
import type { Opening } from './rooms.ts'

type Drawing = Pick<Means, 'shelf' | 'locale' | 'draw'>
type Drawn = Pick<Opening, 'vignette' | 'locale' | 'script' | 'model' | 'title' | 'seed' | 'facts'>

/** A vignette with a lot of its own. @param facts  those that are not drawn @param group  what the class is called, if it is called anything */
export function drawn({ shelf, locale, draw }: Drawing, vignette: string, facts: Readonly<Record<string, string>>, group = ''): Drawn {
  const seed = draw(0x1_0000_0000)
  const onShelf = shelf.find(({ id }) => id === vignette)
  const title = group.trim() || curl(onShelf?.title ?? vignette)
  const played = { vignette, locale, ...(onShelf && { script: onShelf.script }), model: MODEL }
  return { ...played, title, seed, facts: drawFacts(onShelf?.hidden ?? [], seed, facts) }
}

/** Takes up another vignette. A class that was called by the title of the one before is called by this one's. */
export function takingUp(means: Drawing, now: Pick<Drawn, 'vignette' | 'title'>, vignette: string): FacilitatorMessage {
  const before = means.shelf.find(({ id }) => id === now.vignette)
  const group = before && curl(before.title) === now.title ? '' : now.title
  return { type: 'took-up', ...drawn(means, vignette, {}, group) }
}
