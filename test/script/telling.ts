import { compile } from '../../src/script/compile.ts'
import { type CompiledStory, type Layers, openTelling, type Telling } from '../../src/script/ink.ts'

const MODEL = `VAR trust_band = "working"
VAR rupture = "none"
VAR promises_open = 0
`

/** Compiles a few lines of Ink, with a little of relationship.ink beside them. */
export const compiled = (source: string) =>
  compile({
    path: 'stories/try/try.en-GB.ink',
    source,
    read: (path) => {
      if (path !== 'stories/relationship.ink') throw new Error(`no ${path}`)
      return MODEL
    },
  })

/** Opens a telling of a few lines of Ink that have no problems of Ink's own. */
export function told(
  source: string,
  { seed = 1, signals = {} }: { seed?: number; signals?: Record<string, string | number> } = {},
): Telling {
  const { json, layers } = compiled(source)
  return openTelling(JSON.parse(json) as CompiledStory, JSON.parse(layers) as Layers, seed, signals)
}

export const ids = ({ choices }: { choices: readonly { id: string }[] }) => choices.map(({ id }) => id)
export const texts = ({ lines }: { lines: readonly { text: string }[] }) => lines.map(({ text }) => text)
