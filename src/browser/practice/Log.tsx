import { MODELS, stepId } from '../../core/reflection/models.ts'
import type { Reflection } from '../../core/reflection/reflection.ts'
import { curl } from '../words/curl.ts'
import { type ReflectionWords, reflectionWordsFor } from '../words/reflection.ts'

type Props = {
  readonly reflections: readonly Reflection[]
  readonly locale: string
  readonly root: string
  /** The address of the page on which all that is kept stands. */
  readonly data: string
  readonly shared: boolean
  /** One was asked for that is not here. */
  readonly gone: boolean
}

/** All one wrote, the latest first. */
export function Log({ reflections, locale, root, data, shared, gone }: Props) {
  const { log } = reflectionWordsFor(locale)
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return (
    <div class="own" data-log>
      <header>
        <h1 tabIndex={-1}>{log.title}</h1>
        <p class="lead">{log.lead}</p>
        <div role="status">{gone && <p class="notice">{log.gone}</p>}</div>
      </header>
      {reflections.length === 0 ? (
        <section class="empty">
          <p class="story">{shared ? log.shared : log.none}</p>
          {!shared && <p class="small">{log.noneSays}</p>}
        </section>
      ) : (
        <ul class="rows">
          {reflections.map((reflection) => (
            <li key={reflection.sittings.join()}>
              <a href={`#${reflection.sittings.at(-1)}`}>
                <span class="small">
                  {[reflection.about.title, reflection.about.ending].filter(Boolean).join(' · ')}
                  {' · '}
                  {date.format(reflection.changed)}
                </span>
                <span class="story">{firstWords(reflection, reflectionWordsFor(locale))}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        <a class="quiet" href={root}>
          {log.toShelf}
        </a>
        <a class="quiet" href={data}>
          {log.toData}
        </a>
      </p>
    </div>
  )
}

/** How a reflection begins: its first answer, as far as a line goes. */
export function firstWords({ answers, model }: Reflection, { log }: ReflectionWords): string {
  const own = MODELS[model].map((step) => answers[stepId(model, step)] ?? '')
  const text = [...own, ...Object.values(answers)].find((one) => one.trim() !== '')?.trim()
  if (!text) return log.noWords
  return curl(text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text)
}
