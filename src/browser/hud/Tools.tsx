import { Icon, type IconName } from '../icons/Icon.tsx'
import type { Words } from '../words/words.ts'

/** The dialogs an encounter can open. */
export type Panel = 'pause' | 'minute' | 'transcript' | 'settings' | 'keys' | 'again'

type Props = {
  readonly words: Words
  readonly canGoBack: boolean
  /** Whether it is being read aloud; nothing where nobody wants that. */
  readonly reading: boolean | undefined
  readonly show: (panel: Panel) => void
  readonly back: () => void
  readonly aloud: () => void
}

type ToolProps = {
  readonly icon: IconName
  readonly label: string
  readonly desk?: boolean
  readonly act: () => void
  readonly shows?: Panel
}

/** `shows`: the dialog it opens, written on it so that the page can take the press before the engine has come. */
const Tool = ({ icon, label, desk, act, shows }: ToolProps) => (
  <button type="button" class={desk ? 'quiet desk' : 'quiet'} onClick={act} data-show={shows}>
    <Icon name={icon} />
    <span>{label}</span>
  </button>
)

/** Text buttons above the words. On a phone some of them float on the stage; the others move into the pause. */
export const Tools = ({ words, canGoBack, reading, show, back, aloud }: Props) => {
  const opens = (shows: Panel) => ({ shows, act: () => show(shows) })
  return (
    <nav class="tools" aria-label={words.encounter}>
      <div>
        <Tool icon="pause" label={words.stepOut} {...opens('pause')} />
      </div>
      <div>
        {canGoBack && <Tool icon="back" label={words.back} desk act={back} />}
        {reading !== undefined && (
          <Tool icon={reading ? 'close' : 'sound'} label={reading ? words.stopReading : words.readAloud} act={aloud} />
        )}
        <Tool icon="text" label={words.transcript} {...opens('transcript')} />
        <Tool icon="settings" label={words.settings} desk {...opens('settings')} />
      </div>
    </nav>
  )
}
