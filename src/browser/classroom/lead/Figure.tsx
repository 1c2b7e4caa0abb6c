import type { Figure as Said } from '../../../core/classroom/figures.ts'
import type { LeadWords } from '../../words/lead.ts'
import { fill } from '../../words/words.ts'

type Props = {
  readonly figure: Said | undefined
  readonly before: Said | undefined
  /** How many have chosen, all in all. */
  readonly total: number
  readonly words: LeadWords
}

/** People from whom one dot is two of them. */
const TWO_A_DOT = 60

/** How many chose something: a dot a person and the number, or words where a number would point at somebody. */
export function Figure({ figure = 'unsaid', before, total, words }: Props) {
  const each = total >= TWO_A_DOT ? 2 : 1
  return (
    <span class="figure" data-figure={figure}>
      {typeof figure === 'number' ? (
        <>
          <span class="dots" aria-hidden="true" title={each === 2 ? words.perDot : undefined}>
            {Array.from({ length: Math.ceil(figure / each) }, (_, index) => (
              <i key={index} />
            ))}
          </span>
          <strong>{figure}</strong>
        </>
      ) : (
        <span class="small">{words.figures[figure]}</span>
      )}
      {before !== undefined && before !== 'unsaid' && (
        <span class="small first">{fill(words.firstRound, { figure: sayFigure(before, words) })}</span>
      )}
    </span>
  )
}

export const sayFigure = (figure: Said, words: LeadWords): string => (typeof figure === 'number' ? String(figure) : words.figures[figure])
