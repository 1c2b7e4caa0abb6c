import type { RunOffered } from '../../../core/encounter/run.ts'
import { Icon } from '../../icons/Icon.tsx'
import { curl } from '../../words/curl.ts'
import type { DebriefWords } from '../../words/debrief.ts'
import './runs.css'

type Props = { readonly runs: readonly RunOffered[]; readonly words: DebriefWords; readonly onWatch: (run: RunOffered) => void }

/** The ways to colleagues' runs: for after one's own, and not on paper. */
export const Runs = ({ runs, words, onWatch }: Props) => (
  <section class="runs">
    <h2>{words.runs.heading}</h2>
    <p class="lead">{words.runs.lead}</p>
    <ul>
      {runs.map((run) => (
        <li key={run.kind}>
          <button type="button" data-opens={run.kind} onClick={() => onWatch(run)}>
            <span class="story">{curl(run.title)}</span>
            <Icon name="arrow" />
          </button>
        </li>
      ))}
    </ul>
  </section>
)
