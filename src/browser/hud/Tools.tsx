import { Icon, type IconName } from '../icons/Icon.tsx'
import type { Words } from '../words/words.ts'

/** The dialogs an encounter can open. */
export type Panel = 'pause' | 'transcript' | 'settings' | 'again'

type Props = { readonly words: Words; readonly canGoBack: boolean; readonly show: (panel: Panel) => void; readonly back: () => void }

const Tool = ({
  icon,
  label,
  desk,
  ...rest
}: {
  icon: IconName
  label: string
  desk?: boolean
  onClick: () => void
  disabled?: boolean
}) => (
  <button type="button" class={desk ? 'quiet desk' : 'quiet'} {...rest}>
    <Icon name={icon} />
    <span>{label}</span>
  </button>
)

/** Text buttons above the words. On a phone two of them float on the stage; the others move into the pause. */
export const Tools = ({ words, canGoBack, show, back }: Props) => (
  <nav class="tools" aria-label={words.encounter}>
    <div>
      <Tool icon="pause" label={words.stepOut} onClick={() => show('pause')} />
    </div>
    <div>
      {canGoBack && <Tool icon="back" label={words.back} desk onClick={back} />}
      <Tool icon="text" label={words.transcript} onClick={() => show('transcript')} />
      <Tool icon="settings" label={words.settings} desk onClick={() => show('settings')} />
    </div>
  </nav>
)
