import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Folder, Progress, Walked, WalkSays } from '../background/messages.ts'

/** How the walk is. `of`: the script it was made of, as it then was. */
export type WalkState =
  | { readonly is: 'none' | 'cancelled' }
  | { readonly is: 'walking'; readonly progress: Progress | undefined }
  | { readonly is: 'walked'; readonly walked: Walked; readonly of: string }
  | { readonly is: 'broken'; readonly says: string }

export type Walks = { readonly store: StoreApi<WalkState>; start(folder: Folder): void; cancel(): void }

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
    start(folder) {
      end()
      put({ is: 'walking', progress: undefined })
      worker = begin()
      const of = folder.files.get(folder.script ?? '') ?? ''
      worker.addEventListener('error', () => {
        end()
        put({ is: 'broken', says: '' })
      })
      worker.addEventListener('message', ({ data }: MessageEvent<WalkSays>) => {
        if (data.type === 'progress') return put({ is: 'walking', progress: data.progress })
        end()
        if (data.type === 'broke') put({ is: 'broken', says: data.says })
        else put(data.walked ? { is: 'walked', walked: data.walked, of } : { is: 'broken', says: '' })
      })
      worker.postMessage(folder)
    },
    cancel() {
      end()
      put({ is: 'cancelled' })
    },
  }
}
