import { LONGEST } from '../../../core/classroom/longest.ts'
import type { PlanId } from '../../../core/classroom/plan.ts'
import { curl } from '../../words/curl.ts'
import type { Means } from './means.ts'

/** What a facilitator has chosen for a room. `facts`: those that are not drawn by lot. */
export type Chosen = {
  readonly id: string
  readonly facts: Readonly<Record<string, string>>
  readonly plan: PlanId
  readonly group: string
  readonly names: boolean
}

const PLAN_IDS = ['fifty', 'twenty', 'ninety', 'day', 'open'] as const satisfies readonly PlanId[]

type Props = { readonly means: Means; readonly chosen: Chosen; readonly change: (more: Partial<Chosen>) => void }

/** Which vignette, what is hidden in it, how long there is, and whether people give a name. */
export function What({ means: { shelf, words, root }, chosen, change }: Props) {
  const { open } = words
  const vignette = shelf.find(({ id }) => id === chosen.id)
  return (
    <form class="what" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="which">
        <legend>{open.which}</legend>
        {shelf.map(({ id, title, object }) => (
          <label key={id}>
            <input type="radio" name="vignette" value={id} checked={id === chosen.id} onChange={() => change({ id, facts: {} })} />
            <img src={`${root}shelf/${object}.svg`} alt="" />
            <span class="story">{title}</span>
          </label>
        ))}
      </fieldset>
      {vignette && (
        <p class="small">
          <strong>{open.contentNote}.</strong> {curl(vignette.contentNote)}
        </p>
      )}
      {vignette?.pack && (
        <a class="quiet" href={root + vignette.pack}>
          {open.printPack}
        </a>
      )}
      {vignette?.facts.map(({ name, title, values }) => (
        <label class="field" key={`${vignette.id} ${name}`}>
          <span>
            {open.hidden}: {curl(title)}
          </span>
          <select
            name={`fact-${name}`}
            value={chosen.facts[name] ?? ''}
            onChange={({ currentTarget: { value } }) => change({ facts: { ...chosen.facts, [name]: value } })}
          >
            <option value="">{open.lot}</option>
            {values.map(([value, says]) => (
              <option key={value} value={value}>
                {curl(says)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <fieldset class="plans">
        <legend>{open.plan}</legend>
        {PLAN_IDS.map((plan) => (
          <label key={plan}>
            <input type="radio" name="plan" value={plan} checked={plan === chosen.plan} onChange={() => change({ plan })} />
            <span>{open.plans[plan]}</span>
          </label>
        ))}
        <p class="small">{open.plansSay}</p>
      </fieldset>
      <label class="field">
        <span>{open.group}</span>
        <input
          name="group"
          maxLength={4 * LONGEST.name}
          autocomplete="off"
          value={chosen.group}
          onInput={({ currentTarget: { value } }) => change({ group: value })}
        />
        <span class="small">{open.groupSays}</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          name="names"
          checked={chosen.names}
          onChange={({ currentTarget: { checked } }) => change({ names: checked })}
        />
        <span>
          {open.names} <span class="small">{open.namesSays}</span>
        </span>
      </label>
    </form>
  )
}
