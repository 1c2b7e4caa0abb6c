import type { Beat } from '../../core/debrief/debrief.ts'
import { Icon } from '../icons/Icon.tsx'
import { curl } from '../words/curl.ts'

type Props = { readonly beat: Beat; readonly label: string; readonly onPlayFrom: (index: number) => void }

/** The way back to just before one choice. */
export const PlayFrom = ({ beat: { index, quote }, label, onPlayFrom }: Props) => (
  <button type="button" class="quiet from" data-play-from={index} onClick={() => onPlayFrom(index)}>
    <Icon name="back" />
    <span>
      {label}
      <span class="unseen">: {curl(quote)}</span>
    </span>
  </button>
)
