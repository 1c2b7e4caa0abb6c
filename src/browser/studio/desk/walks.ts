import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Folder, Progress, ToWalk, Walked, WalkSays } from '../background/messages.ts'

/** Each walk on goes further than the one before; this is the last of them. `background/walk.ts` says how far they go. */
export const FARTHEST = 2

/**
 * A walk that came to its end. `name`: the vignette's folder; `of`: the script it was made of, as it then was; `far`: how far it was
 * asked to go, from 0.
 */
export type Done = { readonly walked: Walked; readonly name: string; readonly of: string; readonly far: number }

/** How the walk is. `before`: what an earlier one of the same vignette came to, which stays until there is more. */
export type WalkState =
  | { readonly is: 'none' | 'cancelled' }
  | { readonly is: 'walking'; readonly progress: Progress | undefined; readonly before?: Done | undefined }
  | ({ readonly is: 'walked' } & Done)
  | { readonly is: 'broken'; readonly says: string; readonly before?: Done | undefined }

/** What a walk has come to, if one has. */
export const cameTo = (walk: WalkState): Done | undefined => (walk.is === 'walked' ? walk : 'before' in walk ? walk.before : undefined)

export type Walks = {
  readonly store: StoreApi<WalkState>
  /** Walks, so far; 0 is least. */
  start(folder: Folder, far: number): void
  cancel(): void
  /** Another vignette comes to lie on the desk, or none: nothing of the walk is about it. */
  forget(): void
}

/** Walks in the background, one at a time. To cancel is to end the worker: nothing of it goes on. */
export function createWalks(begin: () => Worker): Walks {
  const store = createStore<WalkState>(() => ({ is: 'none' }))
  let worker: Worker | undefined
  const end = () => {
    worker?.terminate()
    worker = undefined
  }
  const put = (state: WalkState) => store.setState(state, true)
  return {
    store,
    start(folder, far) {
      end()
      const last = cameTo(store.getState())
      const before = last?.name === folder.name ? last : undefined
      const broken = (says: string) => put({ is: 'broken', says, before })
      put({ is: 'walking', progress: undefined, before })
      worker = begin()
      const of = folder.files.get(folder.script ?? '') ?? ''
      worker.addEventListener('error', () => {
        end()
        broken('')
      })
      worker.addEventListener('message', ({ data }: MessageEvent<WalkSays>) => {
        if (data.type === 'progress') return put({ is: 'walking', progress: data.progress, before })
        end()
        if (data.type === 'broke') broken(data.says)
        else if (data.walked) put({ is: 'walked', walked: data.walked, name: folder.name, of, far })
        else broken('')
      })
      worker.postMessage({ folder, far } satisfies ToWalk)
    },
    cancel() {
      end()
      const before = cameTo(store.getState())
      put(before ? { is: 'walked', ...before } : { is: 'cancelled' })
    },
    forget() {
      end()
      put({ is: 'none' })
    },
  }
}
