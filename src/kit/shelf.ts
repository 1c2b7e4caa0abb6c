import { basename, join } from 'node:path'
import type { Problem } from '../script/problem.ts'
import { type Building, type Built, buildVignette, folders } from './folder.ts'

/** All vignettes, compiled, while somebody works on them. */
export type Shelf = {
  /**
   * Compiles vignettes: those to which these files belong, named as they stand below the stories' folder, and all where nothing is
   * named or a file that they share.
   *
   * @returns whether anything was compiled, or is gone
   */
  compile(changed?: readonly string[]): boolean
  /** Every vignette as it last could be read, in the order of the shelf. */
  built(): readonly Built[]
  /** What has to be put right, in all of them or in one. */
  problems(id?: string): readonly Problem[]
  /** Paths of all files they are made of. */
  watched(): readonly string[]
}

/** The shelf of a folder of stories; empty until it is told to compile. */
export function openShelf(stories: string): Shelf {
  const now = new Map<string, Building>()
  const whole = new Map<string, Building>()
  const read = (path: string) => {
    const building = buildVignette(path)
    now.set(path, building)
    if (building.problems.length === 0) whole.set(path, building)
  }
  return {
    compile(changed) {
      const all = folders(stories)
      const gone = [...now.keys()].filter((path) => !all.includes(path))
      for (const path of gone) for (const kept of [now, whole]) kept.delete(path)
      const shared = changed?.some((name) => !name.includes('/')) ?? true
      const touched = new Set(changed?.map((name) => join(stories, name.split('/')[0] ?? '')))
      const asked = all.filter((path) => shared || touched.has(path) || !now.has(path))
      for (const path of asked) read(path)
      return asked.length + gone.length > 0
    },
    built: () => onShelf([...now.keys()].toSorted().flatMap((path) => whole.get(path) ?? [])).flatMap(({ built }) => built),
    problems: (id) => [...now].flatMap(([path, { problems }]) => (id === undefined || basename(path) === id ? problems : [])),
    watched: () => [...now.values()].flatMap(({ watched }) => watched),
  }
}

/** By their places; those without one last, as their folders come. */
export const onShelf = <Placed extends { readonly place?: number }>(all: readonly Placed[]): readonly Placed[] =>
  all.toSorted((one, other) => (one.place ?? LAST) - (other.place ?? LAST))
const LAST = Number.MAX_SAFE_INTEGER
