import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Given } from '../../../src/browser/studio/files/given.ts'

/** Every vignette of the project. */
export const vignettes = readdirSync('stories', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

/** The texts of a vignette's folder, by their names in it. */
export const textsOf = (vignette: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join('stories', vignette), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(`stories/${vignette}/`.length),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  )

/** relationship.ink, which the studio brings. */
export const model = readFileSync('stories/relationship.ink', 'utf8')

/** Texts as files that were opened, beneath a folder. */
export const given = (texts: Iterable<readonly [string, string]>, folder = ''): readonly Given[] =>
  [...texts].map(([path, text]) => ({ path: folder === '' ? path : `${folder}/${path}`, bytes: new TextEncoder().encode(text) }))
