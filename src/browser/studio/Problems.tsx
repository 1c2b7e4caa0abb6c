import { useState } from 'preact/hooks'
import type { Problem } from '../../script/problem.ts'
import { Icon } from '../icons/Icon.tsx'
import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'
import type { Desk, Work } from './desk/desk.ts'
import { type Correction, correction } from './write/cure.ts'
import { linesIn } from './write/split.ts'

type Props = {
  readonly desk: Desk
  readonly work: Work
  readonly words: StudioWords
  readonly correct: (problem: Problem, found: Correction) => void
}

/** The strip beneath: what is to be put right, the nearest first, each with its cure. */
export function Problems({ desk, work, words, correct }: Props) {
  const [asked, setAsked] = useState<string | undefined>()
  const [all, setAll] = useState(false)
  const { problems, checking } = desk
  const near = nearest(desk)
  // Where what was asked for is put right, the nearest comes next.
  const held = problems.findIndex((one) => keyOf(one) === asked)
  const index = held < 0 ? near : held
  const problem = problems[index]
  if (!problem)
    return (
      <footer class="strip calm" data-wrong={0} data-checking={checking || undefined}>
        <p class="small" role="status">
          {checking ? words.checking : words.noProblems}
        </p>
      </footer>
    )
  const go = (to: number) => {
    const next = problems[(to + problems.length) % problems.length] as Problem
    setAsked(keyOf(next))
    work.goTo(next.file, Math.max(1, next.line))
  }
  const found = correction(problem, lineOf(desk, problem), knotsOf(desk))
  return (
    <section
      class={['strip', all && 'all', problems.every(({ advice }) => advice) && 'calm'].filter(Boolean).join(' ')}
      aria-label={words.problems}
      data-wrong={problems.filter(({ advice }) => !advice).length}
      data-checking={checking || undefined}
    >
      {all ? (
        <ol class="list">
          {problems.map((one, at) => (
            <li key={keyOf(one)}>
              <button type="button" class="quiet" onClick={() => go(at)}>
                <Said problem={one} open={desk.open} words={words} />
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p role="status" data-rule={problem.rule}>
          <Icon name="warn" />
          <span>
            <Said problem={problem} open={desk.open} words={words} found={found} />
          </span>
        </p>
      )}
      <div class="acts">
        {!all && found && (
          <button type="button" class="quiet edged" data-correct onClick={() => correct(problem, found)}>
            {words.correct}
          </button>
        )}
        {problems.length > 1 && !all && (
          <>
            <span class="small">{fill(words.place, { index: index + 1, count: problems.length })}</span>
            <button type="button" class="quiet" onClick={() => go(index + 1)}>
              {words.nextProblem}
            </button>
          </>
        )}
        {problems.length === 1 && problem.line > 0 && (problem.file !== desk.open || problem.line !== desk.line) && (
          <button type="button" class="quiet" onClick={() => go(0)}>
            {words.goThere}
          </button>
        )}
        {problems.length > 1 && (
          <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.fewerProblems : words.allProblems}
          </button>
        )}
      </div>
    </section>
  )
}

function Said({
  problem: { file, line, says, cure, advice },
  open,
  words,
  found,
}: {
  problem: Problem
  open: string
  words: StudioWords
  found?: Correction | undefined
}) {
  const where =
    file === open ? (line > 0 ? fill(words.line, { line }) : '') : file ? fill(line > 0 ? words.inFile : words.ofFile, { file, line }) : ''
  return (
    <>
      <strong>
        {advice && words.advice}
        {where}
        {plain(says)}
        {/[.?!]$/.test(says) ? '' : '.'}
      </strong>{' '}
      {found ? fill(words.didYouMean, { word: found.right }) : `${plain(cure)}${/[.?!]$/.test(cure) ? '' : '.'}`}
    </>
  )
}

const keyOf = ({ file, line, rule, says }: Problem): string => `${file}:${line} ${rule} ${says}`

/** Marks for code are read aloud as noise: quotation marks say the same. */
const plain = (text: string) => text.replace(/`([^`]*)`/g, '“$1”')

/** The problem on the caret's line; else the next one in the open file; else the first. Advice waits until nothing else is left. */
function nearest({ problems: all, open, line }: Desk): number {
  const real = all.filter(({ advice }) => !advice)
  const problems = real.length > 0 ? real : all
  const here = problems.findIndex((one) => one.file === open && one.line === line)
  const after = problems.findIndex((one) => one.file === open && one.line >= line)
  const any = problems.findIndex((one) => one.file === open)
  return [here, after, any].find((index) => index >= 0) ?? 0
}

export const lineOf = ({ files }: Desk, { file, line }: Problem): string => linesIn(files.get(file) ?? '')[line - 1] ?? ''

const knotsOf = ({ drawn }: Desk): readonly string[] =>
  (drawn?.graph.rooms ?? []).flatMap(({ id, kind }) => (kind !== 'missing' && !id.includes(':') ? id.replaceAll('-', '_') : []))
