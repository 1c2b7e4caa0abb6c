import type { CardPart } from '../../../core/encounter/triadCards.ts'
import type { TriadWords } from '../../words/triads.ts'
import { begun, Words } from './Words.tsx'

type Props = { readonly parts: readonly CardPart[]; readonly words: TriadWords }

/** The parts of a card; what is not needed to begin lies in a fold. */
export function Parts({ parts, words }: Props) {
  const [first, more] = [parts.filter((part) => !part.more), parts.filter((part) => part.more)]
  return (
    <>
      <Listed parts={first} />
      {more.length > 0 && (
        <details>
          <summary class="small">{words.more}</summary>
          <Listed parts={more} />
        </details>
      )}
    </>
  )
}

const Listed = ({ parts }: Pick<Props, 'parts'>) =>
  parts.map(({ head, text }) => (
    <div key={text} class="part">
      {head && <h2>{head.replace(/[,:]$/, '')}</h2>}
      <p class="story">
        <Words text={begun(text)} />
      </p>
    </div>
  ))
