// Compiled Ink closed up: where tags were taken out nothing is left, and the paths that count places in a list count them anew.

/** Ink's compiled JSON: nested lists of strings, numbers and objects. A list's last part holds its names, or nothing. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Stands where something was taken out; Ink knows no such word. No path leads there: to Ink it was the inside of a tag. */
export const GAP = 'gap'

/** Under these stands a path: where the story goes on, what a choice leads to, what is counted, and a place as a value. */
const PATHS = new Set(['->', 'f()', '->t->', '*', 'CNT?', '^->'])

/** Takes the gaps out of a story, given as its outermost list. */
export const closeUp = (root: readonly Json[]): Json => close(root, [])

/** @param around  the lists this part stands in, the outermost first */
function close(part: Json, around: readonly (readonly Json[])[]): Json {
  if (isList(part)) return part.filter((one) => one !== GAP).map((one) => close(one, [...around, part]))
  if (part === null || typeof part !== 'object') return part
  const closed = ([key, inside]: [string, Json]) => [
    key,
    PATHS.has(key) && typeof inside === 'string' ? recount(inside, around) : close(inside, around),
  ]
  return Object.fromEntries(Object.entries(part).map(closed))
}

/** The same path among lists without gaps. From where it stands each `^` leads one list outwards; without any it begins outermost. */
function recount(path: string, around: readonly (readonly Json[])[]): string {
  let depth = around.length
  let here: Json | undefined = around[0]
  const step = (to: string): string => {
    if (to === '^') here = around[--depth]
    else if (!isList(here)) return to
    else if (/^\d+$/.test(to)) {
      const before = here.slice(0, Number(to))
      here = here[Number(to)]
      return String(before.filter((one) => one !== GAP).length)
    } else here = named(here, to)
    return to
  }
  return path.split('.').map(step).join('.')
}

/** The list of this name: among the names of a list, or in its row with the name as its own. */
function named(list: readonly Json[], name: string): Json | undefined {
  const own = (one: Json | undefined, key: string) => (one !== null && typeof one === 'object' && !isList(one) ? one[key] : undefined)
  return own(list.at(-1), name) ?? list.find((one) => isList(one) && own(one.at(-1), '#n') === name)
}

const isList = (part: Json | undefined): part is readonly Json[] => Array.isArray(part)
