import type { MoveId } from '../../core/relationship/moves.ts'
import { jsonLines, lineOf } from '../../script/jsonLines.ts'
import { act, offered } from '../../script/rule.ts'
import type { Source, WrittenTag } from '../../script/source.ts'
import { spoken } from '../../script/speaker.ts'
import type { Vignette } from '../../script/vignette.ts'

/** Words a reader meets, and where they stand. `part`: the knot or heading they belong to. */
export type Text = {
  readonly file: string
  readonly line: number
  readonly part: string
  readonly words: string
  /** Whose they are. `page`: the vignette's own voice, before and after. */
  readonly whose: 'worker' | 'person' | 'other' | 'page'
  /** What a worker's words are in practice terms. */
  readonly move?: MoveId
  /** Read between choices, in the order of the script; not a layer beside it. */
  readonly inPlay?: true
  /** The tag it stands in. */
  readonly layer?: string
}

/** Tags that hold words somebody reads or hears. */
const READ = /^\s*(body|inner|plain|sound)\s*:\s*(?:[a-z0-9-]+\s*;\s*)?(.*)$/s

/** All the words of a script. */
export function scriptTexts(source: Source, person: string): readonly Text[] {
  const choices = offered(source).flatMap((choice): Text[] => {
    const { file, line, knot: part, text: words } = choice
    const move = act(choice)?.act.move
    return [{ file, line, part, words, whose: 'worker', inPlay: true, ...(move && { move }) }]
  })
  const lines = source.lines.flatMap((written): Text[] => {
    const { file, line, knot: part } = written
    const said = written.starts.map(spoken).filter(({ text }) => text.trim() !== '')
    const speaker = said.find((one) => one.speaker)?.speaker
    const whose = (name: string | undefined) => (name === person ? ('person' as const) : ('other' as const))
    const turns = said.map(
      ({ text, speaker: who }): Text => ({ file, line, part, words: text, whose: whose(who || speaker), inPlay: true }),
    )
    return [...turns, ...layers(written.tags, whose(speaker))]
  })
  return [...choices, ...lines].toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}

/** Inner voice and plain words belong to whoever speaks; a cue is what a camera sees. */
const layers = (tags: readonly WrittenTag[], whose: Text['whose']): readonly Text[] =>
  tags.flatMap(({ file, line, knot: part, text }) => {
    const [, name, words] = READ.exec(text) ?? []
    if (!name || !words) return []
    return [{ file, line, part, words, layer: name, whose: name === 'inner' || name === 'plain' ? whose : 'other' }]
  })

/** The words of a page in Markdown, paragraph by paragraph. The person's own lines in a debrief are theirs. */
export function pageTexts(file: string, text: string): readonly Text[] {
  let part = ''
  return text.split(/\r?\n/).flatMap((written, index): Text[] => {
    const [, heading] = /^#+\s+(.*)$/.exec(written) ?? []
    if (heading !== undefined) part = heading
    const words = (heading ?? written).replace(/^\s*[-*>]\s+|\|/g, ' ').trim()
    if (!/\p{L}/u.test(words)) return []
    return [{ file, line: index + 1, part, words, whose: part.startsWith('their side:') ? 'person' : 'page' }]
  })
}

/** The words of vignette.json in one locale. */
export function vignetteTexts(file: string, text: string, { locales }: Vignette, locale: string): readonly Text[] {
  const lines = jsonLines(text)
  const gather = (value: unknown, path: string): Text[] => {
    if (typeof value === 'string') return [{ file, line: lineOf(lines, path), part: part(path), words: value, whose: 'page' }]
    return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inside]) => gather(inside, `${path}.${key}`)) : []
  }
  return gather(locales[locale], `locales.${locale}`)
}

/** Of `locales.en-GB.briefing.0`: `briefing`. */
const part = (path: string) => path.split('.')[2] ?? ''
