import type { ComponentChildren } from 'preact'

type Props = { readonly name: string; readonly title: string; readonly closed: () => void; readonly children: ComponentChildren }

/** A native dialog, shown as it appears; Escape closes it, and focus returns where it was. */
export const Dialog = ({ name, title, closed, children }: Props) => (
  <dialog
    data-panel={name}
    aria-labelledby={`${name}-title`}
    onClose={({ currentTarget }) => currentTarget.isConnected && closed()}
    ref={present}
  >
    <h2 id={`${name}-title`}>{title}</h2>
    {children}
  </dialog>
)

/** Once, as it appears: a later drawing must not open again what was just closed. */
function present(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal()
}
