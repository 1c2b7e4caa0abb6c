import type { Progress as Doing } from '../../../authoring/walk/walk.ts'
import type { Vignette } from '../../../core/encounter/vignette.ts'
import type { Layers } from '../../../script/ink.ts'
import type { DebriefPage } from '../../../script/pages.ts'
import type { Problem } from '../../../script/problem.ts'
import type { Files, Found, Given } from '../files/given.ts'
import type { Graph } from '../map/graph.ts'
import type { Layout } from '../map/layout.ts'
import type { Covered, Written } from '../try/covered.ts'
import type { Wish } from '../try/start.ts'

// What the page and its workers say to each other. Everything is data; `turn` counts what was asked, so that a late answer is known.

/**
 * A vignette's folder as it stands in the studio. `script`: the one being written. `model`: relationship.ink. `between`: how things stand
 * between the two where a choice is weighed on the map; without it as when they first meet.
 */
export type Folder = {
  readonly name: string
  readonly files: Files
  readonly script: string | undefined
  readonly model: string
  readonly between?: Wish | undefined
}

/** A script that compiled, with all that is needed to play it. `told` is missing where vignette.json cannot be read, or has no words for it. */
export type Script = {
  readonly name: string
  readonly locale: string
  readonly hash: string
  readonly json: string
  readonly layers: Layers
  readonly page: DebriefPage
  readonly told?: Vignette
  /** Its lines, for what was heard of them; and its choices and endings. */
  readonly written: readonly Written[]
  readonly choices: readonly string[]
  /** What the play-throughs of the folder come by. */
  readonly plays: Covered
  /** Hidden facts as they are read, by name. */
  readonly facts: Readonly<Record<string, { readonly title: string; readonly values: Readonly<Record<string, string>> }>>
}

export type Asked =
  | { readonly type: 'open'; readonly turn: number; readonly given: readonly Given[] }
  | { readonly type: 'check'; readonly turn: number; readonly folder: Folder }
  | {
      readonly type: 'road'
      readonly turn: number
      readonly script: Script
      readonly place: string
      readonly facts: Readonly<Record<string, string>>
      readonly graph: Graph
    }

/** How far a walk is. `variants`: of the story; `share`: of the whole walk, 0 to 1, as far as that can be foreseen. */
export type Progress = (Doing | { readonly doing: 'summing up' }) & { readonly variants: number; readonly share: number }

/** What the walk is asked for: a folder, and how far to go: 0 is least. */
export type ToWalk = { readonly folder: Folder; readonly far: number }

/**
 * What a walk came to. `whole`: every path was walked, and shares, 0 to 1, are of all paths; else of playings. `never`: what no path
 * reaches. `faults`: where the story broke off, and by which choices. `problems`: what shows only where a story is walked.
 */
export type Walked = {
  readonly whole: boolean
  readonly paths: number
  readonly situations: number
  readonly places: ReadonlyMap<string, number>
  readonly choices: ReadonlyMap<string, number>
  readonly endings: ReadonlyMap<string, number>
  readonly never: {
    readonly endings: readonly string[]
    readonly choices: readonly string[]
    readonly knots: readonly string[]
    readonly lines: readonly { readonly knot: string; readonly text: string }[]
  }
  readonly faults: readonly { readonly route: readonly string[]; readonly says: string }[]
  readonly problems: readonly Problem[]
}

export type WalkSays =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'walked'; readonly walked: Walked | undefined }
  | { readonly type: 'broke'; readonly says: string }

/** A road to a place, and the hidden facts it is open under. */
export type Road = { readonly road: readonly string[]; readonly facts: Readonly<Record<string, string>> }

/** What the map shows of one script. */
export type Drawn = { readonly script: string; readonly graph: Graph; readonly layout: Layout }

export type Answered =
  | { readonly type: 'opened'; readonly turn: number; readonly found: Found }
  | { readonly type: 'road'; readonly turn: number; readonly found: Road | undefined }
  | { readonly type: 'drawn'; readonly turn: number; readonly drawn: Drawn }
  | { readonly type: 'checked'; readonly turn: number; readonly problems: readonly Problem[]; readonly scripts: readonly Script[] }
