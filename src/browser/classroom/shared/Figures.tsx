import type { Figure } from '../../../core/classroom/figures.ts'
import type { ClassroomWords } from '../../words/classroom.ts'

/** From so many people on, one dot is two of them. */
const TWO_A_DOT_FROM = 60

/** How many people a dot stands for, where so many are shown. */
export const perDot = (people: number): 1 | 2 => (people >= TWO_A_DOT_FROM ? 2 : 1)

/** People who are counted in figures that are numbers. */
export const counted = (figures: readonly Figure[]): number =>
  figures.reduce<number>((sum, figure) => sum + (typeof figure === 'number' ? figure : 0), 0)

type DotsProps = { readonly count: number; readonly of?: number; readonly per: 1 | 2 }

/** A dot a person, or two; filled, and the rest empty. A drawing: what it says stands beside it in words. */
export const Dots = ({ count, of = count, per }: DotsProps) => (
  <span class="dots" aria-hidden="true">
    {Array.from({ length: Math.ceil(of / per) }, (_, index) => (
      <i key={index} class={index < Math.ceil(count / per) ? 'on' : ''} />
    ))}
  </span>
)

type Props = { readonly figure: Figure; readonly per: 1 | 2; readonly words: ClassroomWords; readonly label?: string }

/** A figure of the room: dots and their number, or words that point at nobody. */
export const FigureOf = ({ figure, per, words, label }: Props) => (
  <span class="figure">
    {label && <span class="when">{label}</span>}
    {typeof figure === 'number' ? (
      <>
        <Dots count={figure} per={per} /> <b>{figure}</b>
      </>
    ) : (
      <span class="in-words">{words.figures[figure]}</span>
    )}
  </span>
)

/** Whether of so few nothing is told at all: that is said once, and not at every option. */
export const areUntold = (figures: readonly Figure[], before: readonly Figure[] = []): boolean =>
  [...figures, ...before].every((figure) => figure === 'unsaid')

/** What the figures are, and what they keep to themselves. */
export function figuresSay(figures: readonly Figure[], per: 1 | 2, words: ClassroomWords): string {
  if (figures.includes('unsaid')) return words.tooFew
  if (!figures.some((figure) => typeof figure === 'number')) return words.inWords
  const hides = figures.some((figure) => figure === 'few' || figure === 'some')
  return [per === 2 ? words.dots : words.dot, ...(hides ? [words.hidden] : [])].join(' ')
}
