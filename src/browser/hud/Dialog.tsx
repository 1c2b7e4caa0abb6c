import type { ComponentChildren } from 'preact'

type Props = {
  readonly title: string
  readonly closed: () => void
  readonly name: string
  /** The word on a button that stays at hand beside the title: for a dialog that can be longer than the screen. */
  readonly close?: string
  readonly children: ComponentChildren
}

/** A native dialog, shown as it appears; Escape and any `method="dialog"` button close it, and focus returns where it was. */
export const Dialog = ({ title, closed, name, close, children }: Props) => (
  <dialog
    aria-labelledby={`${name}-title`}
    data-panel={name}
    // A dialog that gave way to another tells of its closing late, when the other one is already open.
    onClose={({ currentTarget }) => currentTarget.isConnected && closed()}
    ref={present}
  >
    <form method="dialog" class={close ? 'bar' : undefined}>
      <h2 id={`${name}-title`}>{title}</h2>
      {close && (
        <button type="submit" class="quiet">
          {close}
        </button>
      )}
    </form>
    {children}
  </dialog>
)

/**
 * Shows it once, as it appears: a later drawing must not open again what was just closed. One stands at the setting that holds, or at the
 * filled button: never at a telephone number above it.
 */
function present(dialog: HTMLDialogElement | null): void {
  dialog?.showModal()
  dialog?.querySelector<HTMLElement>('input:checked,.primary')?.focus()
}

/** Closes the dialog a press came from. */
export const closeDialog = (event: Event): void => (event.currentTarget as Element).closest('dialog')?.close()
