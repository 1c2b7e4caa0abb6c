import { OPTIONS, type Settings } from '../settings.ts'
import { fill, type Words } from '../words/words.ts'
import { Dialog } from './Dialog.tsx'
import { Volumes } from './Volumes.tsx'

/** What this browser keeps, and what can be done about it. */
export type Keeping = { readonly choices: number; readonly earlier: number; saveAll(): void; forgetAll(): void }

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

const Kept = ({ words, keeping }: Pick<Props, 'words' | 'keeping'>) => (
  <section class="kept">
    <h3>{words.keptHere}</h3>
    <p class="small">
      {fill(words.keptNow, { count: keeping.choices })} {earlier(keeping.earlier, words)}
    </p>
    <p class="actions">
      <button type="button" class="quiet" onClick={keeping.saveAll}>
        {words.saveFile}
      </button>
      <button type="button" class="quiet" onClick={() => confirm(words.deleteSure) && keeping.forgetAll()}>
        {words.deleteAll}
      </button>
    </p>
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
      <Kept {...{ words, keeping }} />
    </Dialog>
  )
}
