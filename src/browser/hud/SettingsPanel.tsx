import type { ComponentChildren } from 'preact'
import { OPTIONS, type Settings } from '../settings.ts'
import { fill, type Words } from '../words/words.ts'
import { Dialog } from './Dialog.tsx'
import { Volumes } from './Volumes.tsx'

/** What this browser keeps. `data`: the address of the page where all of it stands. */
export type Keeping = { readonly choices: number; readonly earlier: number; readonly data: string }

type Props = {
  readonly words: Words
  readonly settings: Settings
  readonly keeping: Keeping
  /** This browser was asked for sound, and cannot. */
  readonly noSound?: boolean | undefined
  readonly actions: { closed(): void; change<Name extends keyof Settings>(name: Name, value: Settings[Name]): void }
}

const earlier = (count: number, words: Words) =>
  count === 0 ? words.keptNone : count === 1 ? words.keptOne : fill(words.keptMany, { count })

type KeptProps = Pick<Props, 'words' | 'keeping'> & { readonly shared: boolean; readonly children: ComponentChildren }

const Kept = ({ words, keeping, shared, children }: KeptProps) => (
  <section class="kept">
    <h3>{words.keptHere}</h3>
    {children}
    <p class="small" role="status">
      {shared ? words.sharedSays : `${fill(words.keptNow, { count: keeping.choices })} ${earlier(keeping.earlier, words)}`}
    </p>
    {!shared && (
      <p class="actions">
        <a class="quiet" href={keeping.data}>
          {words.ownData}
        </a>
      </p>
    )}
  </section>
)

/** How one reads, sees and hears, and what is kept. Every change holds at once. */
export function SettingsPanel({ words, settings, keeping, noSound, actions }: Props) {
  const onOff = { on: words.on, off: words.off }
  const group = <Name extends keyof Settings>(name: Name, label: string, says: Readonly<Record<Settings[Name], string>>) => (
    <fieldset class="setting">
      <legend>{label}</legend>
      <div class="values">
        {OPTIONS[name].map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={settings[name] === value} onChange={() => actions.change(name, value)} />
            <span>{says[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
  return (
    <Dialog name="settings" title={words.settings} close={words.close} closed={actions.closed}>
      <div class="groups">
        <section>
          <h3>{words.reading}</h3>
          {group('size', words.textSize, { '100': '100 %', '115': '115 %', '130': '130 %', '150': '150 %' })}
          {group('type', words.storyType, { book: words.bookFace, plain: words.plainFace })}
          {group('theme', words.light, { device: words.asDevice, day: words.day, night: words.night })}
          {group('plain', words.plainWords, onOff)}
          {group('keys', words.numberKeys, onOff)}
        </section>
        <section>
          <h3>{words.seeingAndHearing}</h3>
          {group('pictures', words.pictures, onOff)}
          {group('captions', words.captionsOfPicture, onOff)}
          {group('motion', words.motion, { device: words.asDevice, off: words.off })}
          {group('sounds', words.soundCaptions, onOff)}
          {group('sound', words.sound, onOff)}
          <div role="status">{noSound && settings.sound === 'on' && <p class="small">{words.noSound}</p>}</div>
          {settings.sound === 'on' && !noSound && <Volumes {...{ words, settings }} change={actions.change} />}
        </section>
      </div>
      <Kept {...{ words, keeping }} shared={settings.keeps === 'tab'}>
        {group('keeps', words.shared, { device: words.off, tab: words.on })}
      </Kept>
    </Dialog>
  )
}
