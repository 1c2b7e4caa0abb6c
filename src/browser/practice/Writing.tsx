import { useEffect, useMemo, useState } from 'preact/hooks'
import { FOR_SUPERVISION, MODELS, stepId } from '../../core/reflection/models.ts'
import type { Reflection } from '../../core/reflection/reflection.ts'
import { Icon } from '../icons/Icon.tsx'
import type { Store } from '../play/save.ts'
import { curl } from '../words/curl.ts'
import { reflectionWordsFor } from '../words/reflection.ts'
import { fill } from '../words/words.ts'
import { Choice, Given, Standing } from './Beginning.tsx'
import { type Frameworks, fetchFrameworks, listed } from './frameworks.ts'
import { Opportunities } from './Opportunities.tsx'
import { Quotes } from './Quotes.tsx'
import { Step } from './Step.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useSitting } from './useSitting.ts'
import './writing.css'

export type WritingProps = {
  readonly opened: Reflection
  /** Nothing of it is kept yet. */
  readonly fresh: boolean
  /** How many others were written about the same attempt. */
  readonly others: number
  readonly store: Store
  readonly locale: string
  /** From this page to the site's root. */
  readonly root: string
  /** A shared computer: nothing is kept. */
  readonly shared: boolean
  readonly backTo: 'debrief' | 'log'
  readonly onBack: () => void
  /** Begins another reflection about this meeting, where that can be done here. */
  readonly onAnother?: (() => void) | undefined
}

/** Writing a reflection: words given already, quotes, the steps of a model, what there was to practise, a page for supervision. */
export function Writing({ opened, fresh, others, store, locale, root, shared, backTo, onBack, onAnother }: WritingProps) {
  const words = reflectionWordsFor(locale)
  const { reflection, kept, change } = useSitting(store, opened, fresh)
  const frameworks = useFrameworks(root)
  const { about, model, answers } = reflection
  const competences = useMemo(() => listed(about.opportunities, frameworks, locale), [about, frameworks])
  const date = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(opened.began), [opened])
  const step = (id: string) => (
    <Step
      key={id}
      id={id}
      answer={answers[id] ?? ''}
      onAnswer={(text) => change({ answers: { ...answers, [id]: text } })}
      {...{ words }}
      person={about.person}
    />
  )
  const question = words.questions[Math.floor(opened.began / 1000) % words.questions.length] ?? ''
  return (
    <div class="writing" data-writing={reflection.sittings[0]}>
      <nav class="top" aria-label={words.title}>
        <button type="button" class="quiet" data-back onClick={onBack}>
          <Icon name="back" />
          <span>{backTo === 'debrief' ? words.back : words.backToLog}</span>
        </button>
      </nav>
      <header>
        <p class="small">{fill(words.on, { title: [about.title, about.ending].filter(Boolean).join(' · '), date })}</p>
        <h1 tabIndex={-1} ref={stand}>
          {words.title}
        </h1>
        <p class="lead">{words.lead}</p>
        {others > 0 && <p class="small">{others === 1 ? words.earlier.one : fill(words.earlier.many, { count: others })}</p>}
        <Standing {...{ kept, shared, words }} />
      </header>
      <Given about={about} words={words} />
      <Quotes reflection={reflection} words={words} onQuotes={(quotes) => change({ quotes })} />
      <Choice model={model} words={words} onModel={(next) => change({ model: next })} />
      <p class="sit-with">{curl(fill(words.sitWith, { question: fill(question, { name: about.person }) }))}</p>
      {MODELS[model].map((name) => step(stepId(model, name)))}
      <Opportunities frameworks={competences} words={words} />
      <section>
        <h2>{words.supervision}</h2>
        <p class="lead">{words.supervisionSays}</p>
        <div class="for-supervision">{FOR_SUPERVISION.map((name) => step(stepId('supervision', name)))}</div>
      </section>
      <TakeAlong {...{ reflection, words, locale, date }} frameworks={competences} />
      {onAnother && (
        <p class="actions">
          <button type="button" class="quiet" data-another onClick={onAnother}>
            {words.another}
          </button>
        </p>
      )}
    </div>
  )
}

function useFrameworks(root: string): Frameworks {
  const [frameworks, setFrameworks] = useState<Frameworks>({ names: {}, titles: {} })
  useEffect(() => void fetchFrameworks(root).then(setFrameworks), [root])
  return frameworks
}

/** Who opens it stands at its heading, once. */
const stand = (heading: HTMLElement | null): void => heading?.focus({ preventScroll: true })
