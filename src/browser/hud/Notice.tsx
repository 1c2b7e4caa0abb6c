import { Icon } from '../icons/Icon.tsx'
import type { Notice as Told } from '../play/play.ts'
import type { Words } from '../words/words.ts'

type Props = {
  readonly notice: Told
  readonly words: Words
  readonly save: (text: string | undefined) => void
  readonly dismiss: () => void
}

/** Each kind of notice: the bold fact, what still works, and the one link. */
const says = (words: Words): Readonly<Record<Told['kind'], readonly [string, string, string?]>> => ({
  full: [words.storageFull, words.storageSays, words.saveAsFile],
  forbidden: [words.storageForbidden, words.storageSays, words.saveAsFile],
  unreadable: [words.unreadable, words.unreadableSays, words.saveOldAsFile],
  'revised-whole': [words.revised, words.revisedWhole],
  'revised-part': [words.revised, words.revisedPart, words.saveOldAsFile],
  fault: [words.fault, words.faultSays, words.saveAsFile],
  missing: [words.missing, words.missingSays],
  elsewhere: [words.elsewhere, words.elsewhereSays, words.reload],
})

/** Something went wrong that is nobody's fault in the room; play goes on. Never more than one at a time. It stands in a live region. */
export function Notice({ notice, words, save, dismiss }: Props) {
  const [fact, still, link] = says(words)[notice.kind]
  const act = () => (notice.kind === 'elsewhere' ? location.reload() : save(notice.text))
  return (
    <div class="notice" data-notice={notice.kind}>
      <Icon name="warn" />
      <p>
        <strong>{fact}</strong> {still}{' '}
        {link && (
          <>
            <button type="button" onClick={act}>
              {link}
            </button>
            {'. '}
          </>
        )}
        <button type="button" onClick={dismiss}>
          {words.dismiss}
        </button>
      </p>
    </div>
  )
}
