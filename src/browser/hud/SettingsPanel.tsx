import type { Settings } from '../settings.ts'
import type { PanelWords } from '../words/panels.ts'
import { Dialog } from './Dialog.tsx'
import { type Keeping, Kept } from './Kept.tsx'
import { KeyMap } from './KeyMap.tsx'
import { type Change, Setting } from './Setting.tsx'
import { Volumes } from './Volumes.tsx'

/** What this browser was asked for, and cannot. */
export type Lacking = { readonly noSound?: boolean | undefined; readonly noVoice?: boolean | undefined }

type Part = { readonly words: PanelWords; readonly settings: Settings; readonly change: Change }
type Props = Omit<Part, 'change'> & {
  readonly keeping: Keeping
  readonly lacking: Lacking
  readonly actions: { closed(): void; change: Change }
}

const onOff = ({ on, off }: PanelWords) => ({ on, off })

const Reading = (part: Part) => {
  const { words } = part
  return (
    <section>
      <h3>{words.reading}</h3>
      <Setting {...part} name="size" label={words.textSize} says={{ '100': '100 %', '115': '115 %', '130': '130 %', '150': '150 %' }} />
      <Setting {...part} name="type" label={words.type} says={words.types} />
      <Setting {...part} name="plain" label={words.plainWords} says={onOff(words)} />
      <h3>{words.room}</h3>
      <Setting {...part} name="lines" label={words.lines} says={words.rooms} />
      <Setting {...part} name="letters" label={words.letters} says={words.rooms} />
      <Setting {...part} name="paragraphs" label={words.paragraphs} says={words.rooms} />
    </section>
  )
}

const Seeing = (part: Part) => {
  const { words } = part
  return (
    <section>
      <h3>{words.seeing}</h3>
      <Setting {...part} name="theme" label={words.light} says={{ device: words.asDevice, day: words.day, night: words.night }} />
      <Setting {...part} name="contrast" label={words.contrast} says={{ device: words.asDevice, more: words.moreContrast }} />
      <Setting {...part} name="pictures" label={words.pictures} says={onOff(words)} />
      <Setting {...part} name="captions" label={words.captionsOfPicture} says={onOff(words)} />
      <Setting {...part} name="motion" label={words.motion} says={{ device: words.asDevice, off: words.off }} />
    </section>
  )
}

const Hearing = ({ lacking, ...part }: Part & { readonly lacking: Lacking }) => {
  const { words, settings } = part
  const { noSound, noVoice } = lacking
  const aloud = settings.aloud !== 'off'
  return (
    <section>
      <h3>{words.hearing}</h3>
      <Setting {...part} name="sounds" label={words.soundCaptions} says={onOff(words)} />
      <Setting {...part} name="sound" label={words.sound} says={onOff(words)} />
      <div role="status">{noSound && settings.sound === 'on' && <p class="small">{words.noSound}</p>}</div>
      {settings.sound === 'on' && !noSound && <Volumes {...part} />}
      <Setting {...part} name="aloud" label={words.aloud} says={words.alouds} />
      <div role="status">{aloud && <p class="small">{noVoice ? words.noVoice : words.aloudSays}</p>}</div>
      {aloud && !noVoice && <Setting {...part} name="pace" label={words.pace} says={words.paces} />}
    </section>
  )
}

/** How one reads, sees and hears, which keys do what, and what is kept. Every change holds at once. */
export function SettingsPanel({ words, settings, keeping, lacking, actions }: Props) {
  const part = { words, settings, change: actions.change }
  return (
    <Dialog name="settings" title={words.settings} close={words.close} closed={actions.closed}>
      <div class="groups">
        <Reading {...part} />
        <Seeing {...part} />
        <Hearing {...part} lacking={lacking} />
        <section>
          <h3>{words.practising}</h3>
          <Setting {...part} name="ownWords" label={words.ownWords} says={onOff(words)} />
          <p class="small">{words.ownWordsSay}</p>
          <h3>{words.keys}</h3>
          <Setting {...part} name="keys" label={words.singleKeys} says={onOff(words)} />
          <KeyMap {...part} />
        </section>
      </div>
      <Kept {...{ words, keeping }} shared={settings.keeps === 'tab'}>
        <Setting {...part} name="keeps" label={words.shared} says={{ device: words.off, tab: words.on }} />
      </Kept>
    </Dialog>
  )
}
