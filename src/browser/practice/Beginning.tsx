import { useId } from 'preact/hooks'
import { MODELS, type ModelId } from '../../core/reflection/models.ts'
import type { Reflection } from '../../core/reflection/reflection.ts'
import { Icon } from '../icons/Icon.tsx'
import { curl } from '../words/curl.ts'
import type { ReflectionWords } from '../words/reflection.ts'

type StandingProps = { readonly kept: 'kept' | 'full' | 'forbidden' | undefined; readonly shared: boolean; readonly words: ReflectionWords }

/** Whether what is written is kept. That it is not stays in sight. */
export function Standing({ kept, shared, words }: StandingProps) {
  const trouble = shared ? words.inTab : kept === 'full' ? words.full : kept === 'forbidden' ? words.forbidden : undefined
  return (
    <div class={trouble ? 'standing troubled' : 'standing'} role="status" data-kept={kept}>
      {trouble ? (
        <p class="notice">
          <Icon name="warn" />
          <span>{trouble}</span>
        </p>
      ) : (
        <p class="small">{kept === 'kept' ? words.kept : ''}</p>
      )}
    </div>
  )
}

/** What the person had said already when they looked back. */
export function Given({ about: { word, keep, next }, words }: { readonly about: Reflection['about']; readonly words: ReflectionWords }) {
  const all = (
    [
      [words.word, word],
      [words.keep, keep],
      [words.next, next],
    ] as const
  ).filter(([, text]) => text !== '')
  if (all.length === 0) return null
  return (
    <section class="given">
      <h2>{words.given}</h2>
      <dl>
        {all.map(([label, text]) => (
          <div key={label}>
            <dt class="small">{label}</dt>
            <dd class="story">{curl(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type ChoiceProps = { readonly model: ModelId; readonly words: ReflectionWords; readonly onModel: (model: ModelId) => void }

/** Which model one writes in. */
export function Choice({ model, words, onModel }: ChoiceProps) {
  const says = useId()
  return (
    <fieldset class="models" aria-describedby={says}>
      <legend>{words.model}</legend>
      {(Object.keys(MODELS) as ModelId[]).map((each) => (
        <label key={each}>
          <input type="radio" name="model" value={each} checked={model === each} onChange={() => onModel(each)} />
          <span>{words.models[each].name}</span>
        </label>
      ))}
      <p class="small" id={says}>
        {words.models[model].after} {words.modelSays}
      </p>
    </fieldset>
  )
}
