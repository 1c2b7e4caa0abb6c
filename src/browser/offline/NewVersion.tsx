import { useEffect, useState } from 'preact/hooks'
import { offlineWordsFor } from '../words/offline.ts'
import { takeNewVersion } from './device.ts'

type Props = { readonly waiting: ServiceWorker; readonly locale: string; readonly onLater: () => void }

/** One line: a new version is here. It comes when asked for, and is spoken of only before a meeting. */
export function NewVersion({ waiting, locale, onLater }: Props) {
  const [says, say] = useState('')
  const words = offlineWordsFor(locale)
  // Read out as well: what comes into a place that was there before is.
  useEffect(() => say(words.newer), [words])
  const take = () =>
    takeNewVersion(
      waiting,
      () => location.reload(),
      () => say(`${words.newer} ${words.busy}`),
    )
  return (
    <p class="small" data-newer>
      <span role="status">{says}</span>{' '}
      <button type="button" class="quiet" onClick={take}>
        {words.useNow}
      </button>
      <button type="button" class="quiet" onClick={onLater}>
        {words.later}
      </button>
    </p>
  )
}
