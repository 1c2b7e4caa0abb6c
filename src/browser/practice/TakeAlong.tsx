import { useMemo, useState } from 'preact/hooks'
import type { Reflection } from '../../core/reflection/reflection.ts'
import { saveFile } from '../play/saveFile.ts'
import type { ReflectionWords } from '../words/reflection.ts'
import type { Listed } from './frameworks.ts'
import { asMarkdown } from './markdown.ts'
import { Paper } from './Paper.tsx'
import { sheetOf, wholeOf } from './sheet.ts'

type Props = {
  readonly reflection: Reflection
  readonly words: ReflectionWords
  readonly locale: string
  readonly frameworks: readonly Listed[]
  readonly date: string
}

const PAGES = { whole: wholeOf, sheet: sheetOf } as const

/** On paper, into Word or as a text: the whole of it, or the one page for supervision. */
export function TakeAlong({ reflection, words, locale, frameworks, date }: Props) {
  const [which, setWhich] = useState<keyof typeof PAGES>('whole')
  const [making, setMaking] = useState<'no' | 'yes' | 'failed'>('no')
  const blocks = useMemo(() => PAGES[which](reflection, words, frameworks, date), [which, reflection, frameworks])
  const name = `${reflection.about.vignette}-${which === 'whole' ? 'reflection' : 'supervision'}`
  const word = async () => {
    setMaking('yes')
    try {
      const { asWord } = await import('./word.ts')
      saveFile(`${name}.docx`, await asWord(blocks, words.title, locale))
      setMaking('no')
    } catch {
      setMaking('failed')
    }
  }
  return (
    <>
      <section class="take">
        <h2>{words.take}</h2>
        <fieldset class="models">
          <legend class="unseen">{words.which}</legend>
          {(['whole', 'sheet'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="which" value={each} checked={which === each} onChange={() => setWhich(each)} />
              <span>{words[each]}</span>
            </label>
          ))}
        </fieldset>
        <p class="actions">
          <button type="button" class="primary" data-print onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" class="quiet" data-word aria-disabled={making === 'yes'} onClick={() => making !== 'yes' && void word()}>
            {words.word_}
          </button>
          <button type="button" class="quiet" data-markdown onClick={() => saveFile(`${name}.md`, asMarkdown(blocks), 'text/markdown')}>
            {words.markdown}
          </button>
        </p>
        <p class="small" role="status">
          {making === 'yes' ? words.making : making === 'failed' ? words.notMade : ''}
        </p>
      </section>
      <Paper blocks={blocks} />
    </>
  )
}
