import type { Act } from '../core/encounter/passage.ts'
import { type Layer, type Mark, readTag } from './tags.ts'

// Compiled Ink with its tags taken out: each run of tags becomes one number, so that the player's machine looks up and parses nothing.

/** Ink's compiled JSON: nested lists of strings, numbers and objects. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A compiled story, its marks, and the layers that may follow later, by the same numbers. */
export type Marked = {
  readonly ink: Readonly<Record<string, unknown>>
  readonly marks: readonly Mark[]
  readonly layers: Readonly<Record<string, Layer>>
}

/** `the_box` in Ink is `the-box` in ids. */
export const kebab = (name: string) => name.replaceAll('_', '-')

/** Takes the tags out of compiled Ink. Tags that mean nothing are left out: they were reported where they stand. */
export function markTags(compiled: string): Marked {
  const story = JSON.parse(compiled) as { root: Json[] }
  const marks: Mark[] = []
  const layers: Record<string, Layer> = {}
  const known = new Map<string, number>()
  const number = (texts: readonly string[], knot: string): number => {
    const { mark, layer } = markOf(texts, knot)
    const key = JSON.stringify([mark, layer])
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, marks.length)
    if (layer) layers[marks.length] = layer
    return marks.push(mark) - 1
  }
  const root = story.root.map((part, index) => walk(part, '', index === story.root.length - 1, number))
  return { ink: { ...story, root }, marks, layers }
}

type Numbering = (texts: readonly string[], knot: string) => number

/** @param top  the story's own list of named containers: its keys are the knots */
function walk(part: Json, knot: string, top: boolean, number: Numbering): Json {
  if (Array.isArray(part)) return walkList(part, knot, number)
  if (part === null || typeof part !== 'object') return part
  return Object.fromEntries(Object.entries(part).map(([key, inside]) => [key, walk(inside, top ? key : knot, false, number)]))
}

/**
 * In a list a tag is `"#"`, `"^its text"`, `"/#"`; tags that follow each other are one run. Ink's diverts count places in a
 * list, so the list keeps its length: what a run no longer needs becomes `"nop"`.
 */
function walkList(list: readonly Json[], knot: string, number: Numbering): Json[] {
  const out: Json[] = []
  let run: string[] = []
  const close = () => {
    if (run.length > 0) out.push('#', `^${number(run, knot)}`, '/#', ...Array<Json>(3 * (run.length - 1)).fill('nop'))
    run = []
  }
  for (let i = 0; i < list.length; i++) {
    const text = list[i + 1]
    if (list[i] === '#' && typeof text === 'string' && list[i + 2] === '/#') {
      run.push(text.slice(1).trim())
      i += 2
      continue
    }
    close()
    out.push(walk(list[i] as Json, knot, false, number))
  }
  close()
  return out
}

/** One run of tags as one mark; of a tag given twice, topics, adjustments and ratings add up and the rest is replaced. */
export function markOf(texts: readonly string[], knot: string): { mark: Mark; layer?: Layer } {
  const place = kebab(knot)
  let mark: Mark = {}
  let layer: Layer | undefined
  let act: Partial<Omit<Act, 'stakes'>> | undefined
  let as: string | undefined
  for (const text of texts) {
    const meaning = readTag(text)
    if ('rule' in meaning) continue
    if (meaning.kind === 'act') act = join(act ?? {}, meaning.act)
    if (meaning.kind === 'as') as = meaning.as
    if (meaning.kind === 'line') mark = { ...mark, line: { ...mark.line, ...meaning.line } }
    if (meaning.kind === 'scene') mark = { ...mark, scene: { ...mark.scene, ...meaning.scene } }
    if (meaning.kind === 'stakes') mark = { ...mark, stakes: meaning.stakes }
    if (meaning.kind === 'ending') mark = { ...mark, ending: { id: meaning.ending, place } }
    if (meaning.kind === 'layer') layer = { ...layer, ...meaning.layer }
  }
  if (act?.move) mark = { ...mark, choice: { id: `${place}/${as ?? act.move}`, act: { ...act, move: act.move, topics: act.topics ?? [] } } }
  return { mark, ...(layer && { layer }) }
}

function join(one: Partial<Omit<Act, 'stakes'>>, other: Partial<Omit<Act, 'stakes'>>): Partial<Omit<Act, 'stakes'>> {
  const topics = [...(one.topics ?? []), ...(other.topics ?? [])]
  const adjust = [...(one.adjust ?? []), ...(other.adjust ?? [])]
  const rates = [...(one.rates ?? []), ...(other.rates ?? [])]
  return {
    ...one,
    ...other,
    ...(topics.length > 0 && { topics }),
    ...(adjust.length > 0 && { adjust }),
    ...(rates.length > 0 && { rates }),
  }
}
