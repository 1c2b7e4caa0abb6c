import { render } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { PREFIX } from '../../core/encounter/keys.ts'
import type { PlatformWords } from '../words/platform.ts'

type Props = { readonly words: PlatformWords; readonly erase: () => void }

/** A package has no page for one's own data: here it is erased, and asked first. Whoever only presses on keeps it. */
const Erase = ({ words, erase }: Props) => {
  const [asking, setAsking] = useState<boolean>()
  const at = useRef<HTMLButtonElement | null>(null)
  // What was pressed is gone; before anything was, the page has the focus. At once: a Tab that comes before it would be undone.
  useLayoutEffect(() => {
    if (asking !== undefined) at.current?.focus()
  }, [asking])
  return (
    <section aria-labelledby="erase-here">
      <h2 id="erase-here">{words.keptHere}</h2>
      {asking ? (
        <>
          <p id="erase-says">{words.eraseSays}</p>
          <div class="actions">
            <button key="keep" type="button" class="primary" aria-describedby="erase-says" ref={at} onClick={() => setAsking(false)}>
              {words.eraseNot}
            </button>
            <button key="sure" type="button" class="quiet" data-sure onClick={erase}>
              {words.eraseSure}
            </button>
          </div>
        </>
      ) : (
        <button key="ask" type="button" class="quiet" data-erase-here ref={at} onClick={() => setAsking(true)}>
          {words.eraseHere}
        </button>
      )}
    </section>
  )
}

/**
 * Offers to erase what is kept on this device, last of all before the meeting. It is left at once: so no part of the page keeps anything
 * anew. `left`: the page one leaves to.
 */
export function offerErasing(page: Window, words: PlatformWords, left: string): void {
  const place = page.document.createElement('div')
  page.document.querySelector('.prebrief aside')?.append(place)
  const erase = () => {
    // After all others have said their last.
    page.addEventListener('pagehide', () => eraseAll(page))
    page.location.assign(`${left}#erased`)
  }
  render(<Erase {...{ words, erase }} />, place)
}

/** Everything this game keeps in a browser, whoever it is of. */
export function eraseAll(page: Pick<Window, 'localStorage' | 'sessionStorage'>): void {
  for (const name of ['localStorage', 'sessionStorage'] as const)
    try {
      const store = page[name]
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
      for (const key of keys) if (key.startsWith(PREFIX)) store.removeItem(key)
    } catch {
      // Where nothing may be kept nothing is.
    }
}
