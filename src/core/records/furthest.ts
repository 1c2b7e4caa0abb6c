import type { Log } from '../encounter/log.ts'

type Found<Item> = { readonly item: Item; readonly text: string }

/**
 * Of things with a log, all logs begun alike (`beganAs`): each log once, the first of the same, and none that another goes on from.
 * `from`: those this one goes on from, the shortest first. Sorted, what goes on from something stands right behind it, so thousands are
 * gone through once.
 */
export function furthest<Item>(all: readonly Item[], logOf: (item: Item) => Log): readonly { item: Item; from: readonly Item[] }[] {
  const once = new Map<string, Item>()
  for (const item of all) {
    const text = logOf(item)
      .entries.map((entry) => `${JSON.stringify(entry)}\n`)
      .join('')
    if (!once.has(text)) once.set(text, item)
  }
  const sorted = [...once].map(([text, item]): Found<Item> => ({ item, text })).toSorted((a, b) => (a.text < b.text ? -1 : 1))
  const on: Found<Item>[] = []
  return sorted.flatMap((found, index) => {
    while (on.length > 0 && !found.text.startsWith((on.at(-1) as Found<Item>).text)) on.pop()
    const from = on.map(({ item }) => item)
    on.push(found)
    return sorted[index + 1]?.text.startsWith(found.text) ? [] : [{ item: found.item, from }]
  })
}

/** Logs that can be compared: with the same beginning, of the same story. */
export const beganAs = ({ vignette, script, model, locale, seed, facts }: Log): string =>
  JSON.stringify([vignette, script, model, locale, seed, facts])
