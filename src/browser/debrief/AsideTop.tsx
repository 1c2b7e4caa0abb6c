import { Icon } from '../icons/Icon.tsx'

type Props = {
  /** What one has turned aside to. */
  readonly label: string
  /** Leads back to the debrief. */
  readonly done: string
  readonly onDone: () => void
  readonly stepOut: string
  readonly onStepOut: () => void
}

/** Above whatever one turns aside to from the debrief: the way back, and the way out. */
export const AsideTop = ({ label, done, onDone, stepOut, onStepOut }: Props) => (
  <nav class="top" aria-label={label}>
    <button type="button" class="quiet" data-aside-done onClick={onDone}>
      <Icon name="back" />
      <span>{done}</span>
    </button>
    <button type="button" class="quiet" onClick={onStepOut}>
      <Icon name="pause" />
      <span>{stepOut}</span>
    </button>
  </nav>
)

/** Who opens it stands at its heading, once. */
export const stand = (heading: HTMLElement | null): void => heading?.focus({ preventScroll: true })
