import { BACK, type Item, type Spot } from './item.ts'

// Reads a script line by line, as far as its map needs. The compiler knows better, and takes a hundred times as long; and a map must
// also stand while a sentence is half written. test/browser-unit/studio holds the two to each other on every story.

const KNOT = /^\s*={2,}\s*(function\s+)?(\w+)\s*(\([^)]*\))?/
const STITCH = /^\s*=\s*(\w+)/
const CHOICE = /^\s*((?:[+*]\s*)+)(.*)$/
const GATHER = /^\s*((?:-(?!>)\s*)+)(.*)$/
const LABEL = /^\(\s*(\w+)\s*\)\s*(.*)$/
const WAY = /(->->)|->\s*(\w[\w.]*)?(?=(\s*->)?)|<-\s*(\w[\w.]*)/g
const VALUE = /^\s*(?:VAR|CONST|LIST|~\s*temp)\s+(\w+)/

/** Reads all that a map needs of one file. Any text gives items; it never throws. */
export function read(file: string, text: string): readonly Item[] {
  const reader = new Reader(file)
  text.split('\n').forEach((line, index) => {
    reader.line(line, index + 1)
  })
  return reader.items
}

class Reader {
  readonly items: Item[] = []
  private readonly file: string
  private comment = false
  /** How many braces are open. */
  private depth = 0

  constructor(file: string) {
    this.file = file
  }

  line(written: string, line: number): void {
    const text = this.withoutComments(written)
    if (text.trim() === '') return
    const spot = { file: this.file, line }
    const [knot, isFunction, name = '', parameters = ''] = KNOT.exec(text) ?? []
    if (knot) {
      this.depth = 0
      this.items.push(isFunction ? { ...spot, kind: 'function' } : { ...spot, kind: 'knot', name })
      for (const [, parameter = ''] of parameters.matchAll(/(\w+)\s*(?=[,)])/g))
        this.items.push({ ...spot, kind: 'value', name: parameter })
      return
    }
    const [, stitch] = STITCH.exec(text) ?? []
    if (stitch && this.depth === 0) this.items.push({ ...spot, kind: 'stitch', name: stitch })
    else if (!this.value(text, spot)) this.weave(text, spot)
  }

  /** A line that names a value, which a divert may lead to. */
  private value(text: string, spot: Spot): boolean {
    const [, name] = VALUE.exec(text) ?? []
    if (name) this.items.push({ ...spot, kind: 'value', name })
    return name !== undefined || /^\s*(INCLUDE|EXTERNAL)\b/.test(text)
  }

  private weave(text: string, spot: Spot): void {
    let rest = text
    const [, gathers, after = ''] = (this.depth === 0 && GATHER.exec(rest)) || []
    if (gathers) {
      const { label, words } = labelled(after)
      this.items.push({ ...spot, kind: 'gather', level: count(gathers), ...(label && { label }) })
      rest = words
    }
    const [, marks, offer = ''] = CHOICE.exec(rest) ?? []
    if (marks) this.choice(count(marks), offer, spot)
    else this.flow(rest, spot)
  }

  private choice(level: number, offer: string, spot: Spot): void {
    const { label, words } = labelled(offer)
    const { inside, after } = brackets(words)
    const [text = '', ...tags] = inside.split('#')
    this.items.push({ ...spot, kind: 'choice', level, text: text.trim(), tags: tags.map((tag) => tag.trim()), ...(label && { label }) })
    this.flow(after, spot)
  }

  /** Words, endings and ways on, in the order they stand. */
  private flow(text: string, spot: Spot): void {
    if (/[^\s{}|:&!~-]/.test(text)) this.items.push({ ...spot, kind: 'words' })
    const [, ending] = /#\s*ending:\s*([a-z0-9-]+)/.exec(text) ?? []
    if (ending) this.items.push({ ...spot, kind: 'ending', id: ending, sure: this.depth === 0 })
    let from = 0
    for (const { 0: all, 1: back, 2: to, 3: tunnel, 4: thread, index } of text.matchAll(WAY)) {
      this.depth = Math.max(0, this.depth + braces(text.slice(from, index)))
      from = index + all.length
      const sure = this.depth === 0
      const name = back ? BACK : (to ?? thread)
      if (name) this.items.push({ ...spot, kind: 'divert', to: name, sure, returns: tunnel !== undefined || thread !== undefined })
    }
    this.depth = Math.max(0, this.depth + braces(text.slice(from)))
  }

  private withoutComments(written: string): string {
    let text = written
    if (this.comment) {
      const end = text.indexOf('*/')
      if (end < 0) return ''
      this.comment = false
      text = text.slice(end + 2)
    }
    text = text.replace(/\/\*.*?\*\//g, '').replace(/\/\/.*$/, '')
    const begins = text.indexOf('/*')
    if (begins < 0) return text
    this.comment = true
    return text.slice(0, begins)
  }
}

const count = (marks: string) => marks.replace(/\s/g, '').length

const braces = (text: string) =>
  [...text.replace(/\\[{}]/g, '').matchAll(/[{}]/g)].reduce((sum, [brace]) => sum + (brace === '{' ? 1 : -1), 0)

function labelled(text: string): { readonly label?: string; readonly words: string } {
  const [, label, words] = LABEL.exec(text) ?? []
  return label ? { label, words: words ?? '' } : { words: text }
}

/** What stands in the brackets of a choice, after its conditions, and what follows them. */
function brackets(text: string): { readonly inside: string; readonly after: string } {
  let words = text
  for (let condition = /^\s*\{[^{}]*\}/.exec(words); condition; condition = /^\s*\{[^{}]*\}/.exec(words))
    words = words.slice(condition[0].length)
  const [, before = '', inside, after = ''] = /^([^[\]]*)\[(.*)\](.*)$/.exec(words) ?? []
  if (inside !== undefined) return { inside: before.trim() ? `${before.trim()} ${inside}` : inside, after }
  const way = words.search(/->/)
  return way < 0 ? { inside: words, after: '' } : { inside: words.slice(0, way), after: words.slice(way) }
}
