import { Compiler, CompilerOptions } from 'inkjs/full'
import type { Entry } from './compile.ts'
import { Files } from './files.ts'

// A script as a tree of what stands in it, for whoever has to lay it out anew: on paper there is no machine that asks the questions.

/** What a script asks or works out. A `name` is a variable's, or that of a place one may have been at. */
export type Expr =
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'value'; readonly value: string | number | boolean }
  | { readonly is: 'not'; readonly of: Expr }
  | { readonly is: 'sum'; readonly by: string; readonly left: Expr; readonly right: Expr }

/** One part of what is told, in its order. `then` and `gather` are a weave's own: what is chosen, and where what was chosen meets again. */
export type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'tag'; readonly text: string }
  | { readonly is: 'break' }
  | { readonly is: 'if'; readonly branches: readonly Branch[] }
  | { readonly is: 'turns'; readonly each: readonly (readonly Part[])[] }
  | { readonly is: 'set'; readonly name: string; readonly to: Expr }
  | { readonly is: 'go'; readonly to: string; readonly tunnel: boolean }
  | { readonly is: 'back' }
  | { readonly is: 'choice'; readonly label?: string; readonly once: boolean; readonly test?: Expr; readonly offer: readonly Part[] }
  | { readonly is: 'gather'; readonly label?: string }

/** Without a `test`: in every other case. */
export type Branch = { readonly test?: Expr; readonly parts: readonly Part[] }

/** A knot or a stitch. */
export type Place = { readonly name: string; readonly parts: readonly Part[]; readonly stitches: readonly Place[] }

/** A whole script. `first`: where it begins. */
export type Tree = {
  readonly first: string
  readonly values: Readonly<Record<string, string | number | boolean>>
  readonly knots: readonly Place[]
}

/** The part of the compiler's parsed objects read here; its own types name classes that its bundle does not export. */
type Node = {
  readonly typeName: string
  readonly content?: readonly Node[] | null
  readonly text?: string
  readonly isStart?: boolean
  readonly name?: string | null
  readonly identifier?: { readonly name: string } | null
  readonly variableName?: string
  readonly value?: string | number | boolean
  readonly opName?: string
  readonly onceOnly?: boolean
  readonly condition?: Node | null
  readonly choiceOnlyContent?: Node | null
  readonly innerContent?: Node | null
  readonly target?: { readonly dotSeparatedComponents: string | null } | null
  readonly isTunnel?: boolean
  readonly isElse?: boolean
  readonly expression?: Node | null
  readonly initialCondition?: Node | null
  readonly ownExpression?: Node | null
}

/** Reads a script that compiles. @throws Error where it holds what cannot be laid out */
export function readTree(entry: Entry): Tree {
  const compiler = new Compiler(entry.source, new CompilerOptions(entry.path, [], false, () => undefined, new Files(entry)))
  compiler.Compile()
  const story = compiler.parsedStory as unknown as Node
  const top = story.content ?? []
  const [weave] = top
  const above = partsOf(weave?.content ?? [])
  const first = above.find((part) => part.is === 'go')
  return {
    first: first?.is === 'go' ? first.to : '',
    values: declared(story),
    knots: top.filter(({ typeName }) => typeName === 'Knot').map(placeOf),
  }
}

/** Every variable with the value it begins with, those of included files among them. */
function declared(node: Node): Record<string, string | number | boolean> {
  const own: Record<string, string | number | boolean> = {}
  const [said] = node.content ?? []
  if (node.typeName === 'VAR' && said) {
    const expr = exprOf(said)
    if (expr.is === 'value') own[node.variableName ?? ''] = expr.value
  }
  return Object.assign(own, ...(node.content ?? []).map(declared))
}

const placeOf = (node: Node): Place => ({
  name: node.name ?? '',
  parts: partsOf((node.content ?? []).filter(({ typeName }) => typeName !== 'Stitch')),
  stitches: (node.content ?? []).filter(({ typeName }) => typeName === 'Stitch').map(placeOf),
})

const partsOf = (nodes: readonly Node[]): readonly Part[] => joined(nodes.flatMap(partOf))

/** Before tags are put together: a tag begins, its text follows, and it ends, each by itself. */
type Loose = Part | { readonly is: 'tag-start' } | { readonly is: 'tag-end' }

function partOf(node: Node): readonly Loose[] {
  const inside = () => (node.content ?? []).flatMap(partOf)
  switch (node.typeName) {
    case 'Text':
      return [node.text === '\n' ? { is: 'break' } : { is: 'text', text: node.text ?? '' }]
    case 'Tag':
      return [{ is: node.isStart ? 'tag-start' : 'tag-end' }]
    case 'Weave':
    case 'ContentList':
      return inside()
    case 'Conditional':
      return [{ is: 'if', branches: branchesOf(node) }]
    case 'Sequence':
      return [{ is: 'turns', each: (node.content ?? []).map((one) => partsOf([one])) }]
    case 'variable assignment':
      return [{ is: 'set', name: node.variableName ?? '', to: exprOf(node.content?.[0] as Node) }]
    case 'Divert':
      return [{ is: 'go', to: node.target?.dotSeparatedComponents ?? '', tunnel: node.isTunnel ?? false }]
    case 'TunnelOnwards':
      return [{ is: 'back' }]
    case 'Gather':
      return [{ is: 'gather', ...(node.identifier && { label: node.identifier.name }) }]
    case 'Choice':
      return [choiceOf(node), ...(node.innerContent?.content ?? []).flatMap(partOf)]
    case 'VAR':
    case 'IncludedFile':
    case 'AuthorWarning':
      return []
    default:
      throw new Error(`"${node.typeName}" cannot be laid out on paper`)
  }
}

const choiceOf = (node: Node): Part => ({
  is: 'choice',
  once: node.onceOnly ?? false,
  offer: partsOf(node.choiceOnlyContent?.content ?? []),
  ...(node.identifier && { label: node.identifier.name }),
  ...(node.condition && { test: exprOf(node.condition) }),
})

/** `{test: one|other}` holds its test itself; `{ - test: … - else: … }` a test in each branch. */
function branchesOf(node: Node): readonly Branch[] {
  const all = node.content ?? []
  const shared = all.find(({ typeName }) => typeName !== 'ConditionalSingleBranch')
  return all
    .filter(({ typeName }) => typeName === 'ConditionalSingleBranch')
    .map((branch) => {
      const own = (branch.content ?? []).find(({ typeName }) => typeName !== 'Weave')
      const parts = partsOf((branch.content ?? []).filter(({ typeName }) => typeName === 'Weave'))
      const test = branch.isElse ? undefined : (own ?? shared)
      return { parts, ...(test && { test: exprOf(test) }) }
    })
}

const OPERATORS: Readonly<Record<string, string>> = { '&&': 'and', and: 'and', '||': 'or', or: 'or' }

function exprOf(node: Node): Expr {
  const [left, right] = node.content ?? []
  if (node.typeName === 'ref') return { is: 'name', name: node.name ?? '' }
  if (node.typeName === 'Number') return { is: 'value', value: node.value as number }
  if (node.typeName === 'String') return { is: 'value', value: (node.content ?? []).map(({ text }) => text ?? '').join('') }
  if (node.typeName === 'UnaryExpression' && left) {
    const of = exprOf(left)
    return node.opName === '-' || node.opName === '_'
      ? { is: 'sum', by: '-', left: { is: 'value', value: 0 }, right: of }
      : { is: 'not', of }
  }
  if (node.typeName === 'BinaryExpression' && left && right)
    return { is: 'sum', by: OPERATORS[node.opName ?? ''] ?? node.opName ?? '', left: exprOf(left), right: exprOf(right) }
  throw new Error(`"${node.typeName}" cannot be asked on paper`)
}

/** Puts tags together. A tag may begin in a branch and end after it; Ink itself ends it with the branch. */
function joined(loose: readonly Loose[]): readonly Part[] {
  const parts: Part[] = []
  let tag: string | undefined
  const close = () => {
    if (tag !== undefined && tag.trim() !== '') parts.push({ is: 'tag', text: tag.trim() })
    tag = undefined
  }
  for (const part of loose) {
    if (part.is === 'tag-start') {
      close()
      tag = ''
    } else if (part.is === 'tag-end') close()
    else if (part.is === 'text' && tag !== undefined) tag += part.text
    else {
      close()
      parts.push(part)
    }
  }
  close()
  return parts
}
