// Ink's own reading of the sources, flattened to what an author wrote: lines, choices, diverts, each with file and line.

/** Where something stands. `knot` as written in Ink, '' outside any knot. */
export type Spot = { readonly file: string; readonly knot: string; readonly line: number }
/** One tag as written. `logic`: it holds `{braces}` or runs into the end of a branch, so that it has no fixed text. */
export type WrittenTag = Spot & { text: string; logic: boolean }
/** `starts`: each piece of text in it, as branches begin anew. */
export type WrittenLine = Omit<Spot, 'line'> & { line: number; text: string; tags: WrittenTag[]; starts: string[] }
/** `before`: text left of the brackets. `beside`: tags and text right of them, on the choice's own line. */
export type WrittenChoice = Spot & { before: string; text: string; tags: WrittenTag[]; beside: WrittenLine; invisible: boolean }
export type Divert = Spot & { readonly to: string; readonly kind: 'divert' | 'tunnel' | 'thread' | 'call' }

/** All an author wrote that the rules look at. */
export type Source = {
  readonly lines: WrittenLine[]
  readonly choices: WrittenChoice[]
  readonly diverts: Divert[]
  readonly knots: Spot[]
  readonly declared: (Spot & { readonly name: string })[]
  readonly assigned: (Spot & { readonly name: string })[]
  readonly externals: (Spot & { readonly name: string })[]
}

/** The part of the compiler's parsed objects read here; its own types name classes that its bundle does not export. */
type Node = {
  readonly typeName: string
  readonly content: readonly Node[] | null
  readonly debugMetadata: { readonly fileName: string | null; readonly startLineNumber: number } | null
  readonly text?: string
  readonly isStart?: boolean
  readonly name?: string | null
  readonly variableName?: string
  readonly varIdentifier?: { readonly name: string }
  readonly isFunction?: boolean
  readonly startContent?: Node | null
  readonly choiceOnlyContent?: Node | null
  readonly innerContent?: Node | null
  readonly isInvisibleDefault?: boolean
  readonly target?: { readonly dotSeparatedComponents: string | null } | null
  readonly isTunnel?: boolean
  readonly isThread?: boolean
  readonly isFunctionCall?: boolean
}

/** Reads the compiler's `parsedStory`. `fileOf` gives a file's path from Ink's name for it; `null` is the script itself. */
export function readSource(parsedStory: unknown, fileOf: (name: string | null) => string): Source {
  const source: Source = { lines: [], choices: [], diverts: [], knots: [], declared: [], assigned: [], externals: [] }
  const reader = new Reader(source, fileOf)
  reader.read(parsedStory as Node)
  reader.endLine()
  return source
}

class Reader {
  readonly source: Source
  readonly fileOf: (name: string | null) => string
  knot = ''
  line: WrittenLine | undefined
  tag: WrittenTag | undefined

  constructor(source: Source, fileOf: (name: string | null) => string) {
    this.source = source
    this.fileOf = fileOf
  }

  spot(node: Node): Spot {
    const at = node.debugMetadata
    return { file: this.fileOf(at?.fileName ?? null), line: at?.startLineNumber ?? 0, knot: this.knot }
  }

  read(node: Node): void {
    const { typeName } = node
    if (typeName === 'Text') this.text(node)
    else if (typeName === 'Tag' && node.isStart !== undefined) this.mark(node)
    else if (typeName === 'Choice') this.choice(node)
    else if (typeName === 'Knot' || typeName === 'Function') this.enter(node)
    // A string in a condition or a variable is compared, and read by nobody.
    else if (typeName !== 'String') this.logic(node)
  }

  logic(node: Node): void {
    const branch = node.typeName === 'ConditionalSingleBranch'
    if (branch) this.closeTag()
    if (this.tag && node.typeName !== 'ContentList') this.tag.logic = true
    this.note(node)
    for (const part of node.content ?? []) this.read(part)
    if (branch) this.closeTag()
  }

  note(node: Node): void {
    const { source } = this
    const spot = this.spot(node)
    if (node.typeName === 'VAR') source.declared.push({ ...spot, name: node.variableName ?? '' })
    if (node.typeName === 'variable assignment') source.assigned.push({ ...spot, name: node.variableName ?? '' })
    if (node.typeName === 'IncDecExpression') source.assigned.push({ ...spot, name: node.varIdentifier?.name ?? '' })
    if (node.typeName === 'EXTERNAL') source.externals.push({ ...spot, name: node.name ?? '' })
    if (node.typeName !== 'Divert' || node.debugMetadata === null) return
    const kind = node.isThread ? 'thread' : node.isTunnel ? 'tunnel' : node.isFunctionCall ? 'call' : 'divert'
    source.diverts.push({ ...spot, to: node.target?.dotSeparatedComponents ?? '', kind })
  }

  enter(node: Node): void {
    this.endLine()
    this.knot = node.name ?? ''
    if (node.typeName === 'Knot' && !node.isFunction) this.source.knots.push(this.spot(node))
    for (const part of node.content ?? []) this.read(part)
    this.endLine()
    this.knot = ''
  }

  text(node: Node): void {
    const { text = '' } = node
    if (text === '\n') this.endLine()
    else if (this.tag) this.tag.text += text
    else {
      const line = this.open(node)
      if (line.text === '') line.line = this.spot(node).line
      line.text += text
      line.starts.push(text.trimStart())
    }
  }

  open(node: Node): WrittenLine {
    this.line ??= { ...this.spot(node), text: '', tags: [], starts: [] }
    return this.line
  }

  mark(node: Node): void {
    if (!node.isStart) {
      this.tag = undefined
      return
    }
    this.tag = { ...this.spot(node), text: '', logic: false }
    this.open(node).tags.push(this.tag)
  }

  /** A branch that opens or shuts in the middle of a tag leaves it without a fixed end. */
  closeTag(): void {
    if (this.tag) this.tag.logic = true
    this.tag = undefined
  }

  endLine(): void {
    if (this.line && (this.line.text.trim() || this.line.tags.length > 0)) this.source.lines.push(this.line)
    this.line = undefined
    this.tag = undefined
  }

  choice(node: Node): void {
    this.endLine()
    const gather = (part: Node | null | undefined) => {
      if (part) for (const inside of part.content ?? []) this.read(inside)
      const line = this.line ?? { ...this.spot(node), text: '', tags: [], starts: [] }
      this.line = undefined
      this.tag = undefined
      return line
    }
    const before = gather(node.startContent).text.trim()
    const { text, tags } = gather(node.choiceOnlyContent)
    const position = this.source.choices.length
    const written = this.source.lines.length
    gather(node.innerContent)
    const beside = this.source.lines[written] ?? { ...this.spot(node), text: '', tags: [], starts: [] }
    const invisible = node.isInvisibleDefault ?? false
    this.source.choices.splice(position, 0, { ...this.spot(node), before, text: text.trim(), tags, beside, invisible })
  }
}
