// Compiled Ink closed up. `"nop"` does nothing; marks.ts leaves many, since Ink's paths count places in a list. Here they go, and what
// the paths count is counted anew.

/** Ink's compiled JSON: nested lists of strings, numbers and objects. A list's last part holds its names, or nothing. */
type Json = string | number | boolean | null | List | { readonly [key: string]: Json }
type List = readonly Json[]

/** What becomes of a story's lists, and of the places in them to which paths lead. */
type Laying = { stays(list: List, place: number): boolean; counted(list: List, place: number): number }

/** Under these stands a path: where the story goes on, what a choice leads to, what is counted, and a place as a value. */
const PATHS = new Set(['->', 'f()', '->t->', '*', 'CNT?', '^->'])

/** Takes what does nothing out of a story, given as its outermost list, but where a path leads to it. */
export function closeUp(root: List): Json {
  const reached = new Map<List, Set<number>>()
  const note = (list: List, place: number) => {
    reached.set(list, (reached.get(list) ?? new Set()).add(place))
    return place
  }
  lay(root, [], { stays: () => true, counted: note })
  const stays = (list: List, place: number) => list[place] !== 'nop' || !!reached.get(list)?.has(place)
  return lay(root, [], { stays, counted: (list, place) => list.slice(0, place).filter((_, at) => stays(list, at)).length })
}

/** @param around  the lists this part stands in, the outermost first */
function lay(part: Json, around: readonly List[], laying: Laying): Json {
  if (isList(part)) return part.filter((_, place) => laying.stays(part, place)).map((one) => lay(one, [...around, part], laying))
  if (part === null || typeof part !== 'object') return part
  const laid = ([key, inside]: [string, Json]) => {
    const path = PATHS.has(key) && typeof inside === 'string'
    return [key, path ? follow(inside, around, laying.counted) : lay(inside, around, laying)]
  }
  return Object.fromEntries(Object.entries(part).map(laid))
}

/** Follows a path. From where it stands each `^` leads one list outwards; without any it begins outermost. */
function follow(path: string, around: readonly List[], counted: Laying['counted']): string {
  let depth = around.length
  let here: Json | undefined = around[0]
  const step = (to: string): string => {
    if (to === '^') here = around[--depth]
    else if (!isList(here)) return to
    else if (/^\d+$/.test(to)) {
      const [list, place] = [here, Number(to)]
      here = list[place]
      return String(counted(list, place))
    } else here = named(here, to)
    return to
  }
  return path.split('.').map(step).join('.')
}

/** The list of this name: among the names of a list, or in its row with the name as its own. */
function named(list: List, name: string): Json | undefined {
  const own = (one: Json | undefined, key: string) => (one !== null && typeof one === 'object' && !isList(one) ? one[key] : undefined)
  return own(list.at(-1), name) ?? list.find((one) => isList(one) && own(one.at(-1), '#n') === name)
}

const isList = (part: Json | undefined): part is List => Array.isArray(part)
