/**
 * Something an author has to put right: where, which rule, what is wrong, and the cure. `line` counts from 1; 0 is the whole file.
 * `advice`: the story is built and plays all the same; it is not yet done.
 */
export type Problem = {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly says: string
  readonly cure: string
  readonly advice?: true
}

/** What a rule finds before it is known where it stands. */
export type Flaw = Pick<Problem, 'rule' | 'says' | 'cure'>

/** A problem on two lines: an editor jumps to the first, an author reads the second. */
export const format = ({ file, line, rule, says, cure, advice }: Problem): string =>
  `${file}:${line} ${advice ? 'advice, ' : ''}${rule}: ${says}\n    ${cure}`

/** In reading order: by file, then by line. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
