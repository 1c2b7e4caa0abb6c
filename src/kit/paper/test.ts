import type { Facts } from '../../core/encounter/signals.ts'
import type { Expr } from '../../script/tree.ts'

// What a paragraph asks before it goes on: as data, so that it can be printed in plain words and tried by a machine.

export type Value = string | number | boolean

/** `been`: whether a place was come by. `one-of`: a thing on the sheet has one of these values. `compare`: a number on the sheet. */
export type Test =
  | { readonly is: 'always'; readonly holds: boolean }
  | { readonly is: 'been'; readonly at: string }
  | { readonly is: 'set'; readonly name: string }
  | { readonly is: 'one-of'; readonly name: string; readonly values: readonly Value[] }
  | { readonly is: 'compare'; readonly name: string; readonly by: '>=' | '<' | '=='; readonly value: number }
  | { readonly is: 'not'; readonly of: Test }
  | { readonly is: 'all' | 'any'; readonly of: readonly Test[] }

/** How a name in a script is read: as a place one may have been at (its key), or not at all, where it is a variable. */
export type Resolve = (name: string) => string | undefined

const always = (holds: boolean): Test => ({ is: 'always', holds })

/** A test with what is hidden taken as known. @throws Error where it asks what paper cannot answer */
export function testOf(expr: Expr, facts: Facts, resolve: Resolve): Test {
  const known = (one: Expr): Value | undefined => (one.is === 'value' ? one.value : one.is === 'name' ? facts[one.name] : undefined)
  const value = known(expr)
  if (value !== undefined) return always(Boolean(value))
  if (expr.is === 'name') {
    const at = resolve(expr.name)
    return at === undefined ? { is: 'set', name: expr.name } : { is: 'been', at }
  }
  if (expr.is === 'not') return opposite(testOf(expr.of, facts, resolve))
  if (expr.is !== 'sum') return always(false)
  if (expr.by === 'and' || expr.by === 'or') {
    const of = [testOf(expr.left, facts, resolve), testOf(expr.right, facts, resolve)]
    return expr.by === 'and' ? all(of) : any(of)
  }
  return compared(expr.left, expr.by, known(expr.right), known(expr.left))
}

/** `fate == "window"`, `slots >= 2`. */
function compared(left: Expr, by: string, right: Value | undefined, known: Value | undefined): Test {
  if (right === undefined || left.is !== 'name') throw new Error(`a comparison by "${by}" cannot be made on paper`)
  if (known !== undefined) return always(by === '==' ? known === right : by === '!=' ? known !== right : false)
  const { name } = left
  if (typeof right !== 'number')
    return by === '!=' ? opposite({ is: 'one-of', name, values: [right] }) : { is: 'one-of', name, values: [right] }
  if (by === '==') return { is: 'compare', name, by, value: right }
  if (by === '!=') return opposite({ is: 'compare', name, by: '==', value: right })
  if (by === '>=') return { is: 'compare', name, by, value: right }
  if (by === '<') return { is: 'compare', name, by, value: right }
  if (by === '>') return { is: 'compare', name, by: '>=', value: right + 1 }
  return { is: 'compare', name, by: '<', value: right + 1 }
}

export const opposite = (test: Test): Test =>
  test.is === 'always'
    ? always(!test.holds)
    : test.is === 'not'
      ? test.of
      : test.is === 'compare' && test.by !== '=='
        ? { ...test, by: test.by === '<' ? '>=' : '<' }
        : { is: 'not', of: test }

export const all = (of: readonly Test[]): Test => many('all', of, true)
const any = (of: readonly Test[]): Test => many('any', of, false)

/** What holds always or never is left out, and what settles it settles it; several values of one thing are one question. */
function many(is: 'all' | 'any', of: readonly Test[], idle: boolean): Test {
  if (of.some((one) => one.is === 'always' && one.holds !== idle)) return always(!idle)
  const flat = of.flatMap((one) => (one.is === is ? one.of : one.is === 'always' ? [] : [one]))
  const merged = is === 'any' ? together(flat) : flat
  const [only] = merged
  return merged.length === 0 ? always(idle) : merged.length === 1 && only ? only : { is, of: merged }
}

/** `band == "working" or band == "open"` asks once. */
function together(of: readonly Test[]): readonly Test[] {
  const out: Test[] = []
  for (const one of of) {
    const at = out.findIndex((other) => one.is === 'one-of' && other.is === 'one-of' && other.name === one.name)
    const same = out[at]
    if (same?.is === 'one-of' && one.is === 'one-of') out[at] = { ...same, values: [...same.values, ...one.values] }
    else out.push(one)
  }
  return out
}

/** The same where some places are never come by: what asks after one of those is settled. */
export function settled(test: Test, there: (at: string) => boolean): Test {
  if (test.is === 'been') return there(test.at) ? test : always(false)
  if (test.is === 'not') return opposite(settled(test.of, there))
  if (test.is !== 'all' && test.is !== 'any') return test
  const of = test.of.map((one) => settled(one, there))
  return test.is === 'all' ? all(of) : any(of)
}

/** What is on the sheet when a question is asked. */
export type Sheet = { readonly been: (at: string) => boolean; readonly value: (name: string) => Value }

/** The answer. */
export function holds(test: Test, sheet: Sheet): boolean {
  switch (test.is) {
    case 'always':
      return test.holds
    case 'been':
      return sheet.been(test.at)
    case 'set':
      return Boolean(sheet.value(test.name))
    case 'one-of':
      return test.values.includes(sheet.value(test.name))
    case 'not':
      return !holds(test.of, sheet)
    case 'all':
      return test.of.every((one) => holds(one, sheet))
    case 'any':
      return test.of.some((one) => holds(one, sheet))
    case 'compare': {
      const value = Number(sheet.value(test.name))
      return test.by === '==' ? value === test.value : test.by === '<' ? value < test.value : value >= test.value
    }
  }
}

/** Every single question in it. */
export const asked = (test: Test): readonly Test[] =>
  test.is === 'not' ? asked(test.of) : test.is === 'all' || test.is === 'any' ? test.of.flatMap(asked) : [test]
