import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Panel } from './hud/Tools.tsx'
import type { Parts } from './later.ts'
import type { LookBack } from './lookBack.tsx'

/** What the page shows beside the encounter itself: the dialog that is open, the debrief, and the parts that have come. */
export type View = { readonly panel?: Panel | undefined; readonly lookBack?: LookBack | undefined; readonly parts: Parts }

export const createView = (): StoreApi<View> => createStore<View>(() => ({ parts: {} }))
