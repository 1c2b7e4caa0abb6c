import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import type { Wish } from './Rows.tsx'

type Props = {
  readonly wish: Wish
  readonly words: OwnDataWords
  readonly onErase: () => void
  readonly onClose: () => void
}

/** Asks twice before anything is erased. Whoever only presses on keeps it: the button that keeps it has the focus. */
export function Erasing({ wish: { what, all }, words, onErase, onClose }: Props) {
  const [sure, setSure] = useState(false)
  const keep = useRef<HTMLButtonElement | null>(null)
  // At once: a Tab that comes before it would be undone, and Enter would then press this button in place of another.
  useLayoutEffect(() => keep.current?.focus(), [sure])
  return (
    <dialog aria-labelledby="erasing" data-erasing={sure ? 'twice' : 'once'} onClose={onClose} ref={present}>
      <h2 id="erasing">{sure ? words.sure : all ? words.askAll : words.ask}</h2>
      <p aria-live="polite">{sure ? words.sureSays : fill(words.askSays, { what })}</p>
      <form method="dialog" class="actions">
        <button type="submit" class="primary" ref={keep}>
          {words.keep}
        </button>
        {sure ? (
          <button key="sure" type="submit" class="quiet" data-sure onClick={onErase}>
            {words.yes}
          </button>
        ) : (
          // Another button, not the same one changed: a press that is under way would send the form.
          <button key="go" type="button" class="quiet" data-go onClick={() => setSure(true)}>
            {words.go}
          </button>
        )}
      </form>
    </dialog>
  )
}

function present(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal()
}
