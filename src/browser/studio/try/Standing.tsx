import type { Encounter } from '../../../core/encounter/encounter.ts'
import { tenth } from '../../../core/relationship/decimals.ts'
import { DIMENSIONS } from '../../../core/relationship/relationship.ts'
import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import { points } from '../map/say.ts'
import { inBand } from './PlayFrom.tsx'

/** How things stand, for the author's eyes: whoever plays the finished story sees no numbers. */
export function WhereItStands({ encounter, words }: { readonly encounter: Encounter; readonly words: StudioWords }) {
  const { relationship, moments, opening } = encounter
  const before = moments.at(-1)?.before ?? opening
  const { ledger, rupture } = relationship
  return (
    <details class="standing" open>
      <summary class="small">{words.whereItStands}</summary>
      <dl>
        {DIMENSIONS.map((on) => {
          const by = tenth(relationship[on] - before[on])
          return (
            <div key={on}>
              <dt>{words[on]}</dt>
              <dd>
                {Math.round(relationship[on])} <span class="small">{inBand(on, relationship[on], words)}</span>
                {by !== 0 && <b class={(on === 'strain' ? -by : by) > 0 ? 'gain' : 'loss'}>{points(by)}</b>}
              </dd>
            </div>
          )
        })}
      </dl>
      <p class="small">
        {rupture && `${fill(words.ruptureIs, { kind: words[rupture.kind] })} `}
        {ledger.length > 0 && fill(words.promisesAre, { list: ledger.map(({ id, status }) => `${id} ${status}`).join(', ') })}
      </p>
    </details>
  )
}
