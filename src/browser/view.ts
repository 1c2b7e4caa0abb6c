import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DebriefPage } from '../script/pages.ts'
import type { Panel } from './hud/Tools.tsx'
import type { Parts } from './later.ts'

/** Looking back: the story's pages, and whether the person has said their own word first. */
export type LookingBack = { readonly page: DebriefPage; readonly reacted: boolean }

/** What the page shows beside the encounter itself: the dialog that is open, the debrief, and the parts that have come. */
export type View = {
  readonly panel?: Panel | undefined
  readonly lookingBack?: LookingBack | undefined
  readonly parts: Parts
  /** It was asked for, and this browser cannot. */
  readonly noSound?: boolean
  readonly noVoice?: boolean
  /** The decision at which the options were asked for, after one's own words. */
  readonly optionsAt?: string
  /** It is being read aloud. */
  readonly speaking?: boolean
}

/** `panel`: one asked for before there was anything to show it. */
export const createView = (panel?: Panel): StoreApi<View> => createStore<View>(() => ({ panel, parts: {} }))
