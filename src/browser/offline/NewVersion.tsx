import { useState } from 'preact/hooks'
import { offlineWordsFor } from '../words/offline.ts'
import { takeNewVersion } from './device.ts'

type Props = { readonly waiting: ServiceWorker; readonly locale: string }

/** One line: a new version is here. It comes when asked for, and is spoken of only before a meeting. */
export function NewVersion({ waiting, locale }: Props) {
  const [busy, setBusy] = useState(false)
  const [away, setAway] = useState(false)
  const words = offlineWordsFor(locale)
  if (away) return null
  const take = () =>
    takeNewVersion(
      waiting,
      () => location.reload(),
      () => setBusy(true),
    )
  return (
    <p class="small" role="status" data-newer>
      {words.newer}{' '}
      <button type="button" class="quiet" onClick={take}>
        {words.useNow}
      </button>
      <button type="button" class="quiet" onClick={() => setAway(true)}>
        {words.later}
      </button>
      {busy && ` ${words.busy}`}
    </p>
  )
}
