import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { contentHash } from '../script/hash.ts'
import { filled, idOf } from './author/newCase.ts'

// What the studio brings for whoever has nothing yet: a vignette to take apart, and one to begin with.

/** The vignette that is taken apart. */
const EXAMPLE = 'gift-offer'

/** The vignette to begin with, as `npm run new` writes it: its author changes all of it. */
const FRESH = { title: 'A first visit', name: 'Sam', setting: 'doorway', pronouns: 'they', locale: 'en-GB' } as const

/** The texts of a folder, by their names in it. What the walk wrote is written anew. */
const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ink|json|md|play)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path, 'utf8'),
      ]),
  )

/** Both as one file, under its content's name. It is fetched when somebody asks for it. */
export function brought(stories = 'stories'): { readonly fileName: string; readonly source: string } {
  const example = { name: EXAMPLE, files: textsIn(join(stories, EXAMPLE)) }
  const fresh = { name: idOf(FRESH.title), files: filled(FRESH, idOf(FRESH.title), new Date()) }
  const source = JSON.stringify({ example, fresh })
  return { fileName: `assets/studio.brought-${contentHash(source).slice(-8)}.json`, source }
}
