import type { Choice, Line, Passage as Told } from '../../core/encounter/passage.ts'
import { Icon } from '../icons/Icon.tsx'
import type { Vignette } from '../play/vignette.ts'
import type { Settings } from '../settings.ts'
import { curl, quoted } from '../words/curl.ts'
import type { Words } from '../words/words.ts'

type Reading = { readonly vignette: Vignette; readonly words: Words; readonly settings: Settings }

/** What the worker said or did, a step back from what is answered. */
export const Said = ({ choice, words, fresh }: { readonly choice: Choice; readonly words: Words; readonly fresh?: boolean }) => (
  <p class={fresh ? 'said fresh' : 'said'}>
    <span class="unseen">{choice.act.unspoken ? words.youDid : words.youSaid} </span>
    {choice.act.unspoken ? <span class="act">{curl(choice.text)}</span> : quoted(choice.text)}
  </p>
)

const Cue = ({ text }: { readonly text: string }) => <p class="cue">{curl(text)}</p>

const Sound = ({ caption, words }: { readonly caption: string; readonly words: Words }) => (
  <p class="sound">
    <Icon name="sound" />
    <span>
      <span class="unseen">{words.heard} </span>
      {curl(caption)}
    </span>
  </p>
)

type SeenProps = { readonly says: string | undefined; readonly settings: Settings; readonly inPicture?: boolean | undefined }

/**
 * The picture in words, where it comes into the story: on screen as a reader sets it, for screen readers always; but once. `inPicture`: the
 * picture beside it says the same.
 */
export function Seen({ says, settings, inPicture }: SeenProps) {
  const shown = settings.captions === 'on'
  if (!says || (inPicture && !shown)) return null
  return (
    <p class={shown ? 'small caption' : 'unseen'} aria-hidden={inPicture || undefined}>
      {says}
    </p>
  )
}

/** One line: what was said under its speaker's name (once a turn), and what a camera sees. */
export function Spoken({ line, named, vignette, words, settings }: Reading & { readonly line: Line; readonly named: boolean }) {
  const sound = line.sound && settings.sounds === 'on' && <Sound caption={line.sound.caption} words={words} />
  const plain = line.plain && settings.plain === 'on' && <p class="plain">{curl(line.plain)}</p>
  if (!line.speaker)
    return (
      <>
        {sound}
        <Cue text={line.text} />
        {plain}
      </>
    )
  return (
    <div class="turn">
      {sound}
      {named && <p class="who">{vignette.names[line.speaker] ?? line.speaker}</p>}
      <p class="line" data-line>
        {quoted(line.text)}
      </p>
      {plain}
      {line.body && <Cue text={line.body} />}
    </div>
  )
}

/**
 * A passage in the order it happened. A name stands above a line once per turn; a cue between two lines does not end the turn.
 *
 * @param setting  where it ends: what is said of the place where that changes
 */
export const Lines = ({ lines, setting, ...reading }: Reading & { readonly lines: readonly Line[]; readonly setting: string }) => {
  const speakerBefore = (index: number) => lines.slice(0, index).findLast((line) => line.speaker)?.speaker
  return lines.map((line, index) => (
    <>
      {line.cut && (
        <>
          <hr />
          <Seen says={reading.vignette.settings[setting]} settings={reading.settings} />
        </>
      )}
      <Spoken line={line} named={line.cut === true || line.speaker !== speakerBefore(index)} {...reading} />
    </>
  ))
}

/**
 * The passage on screen: what you said, then what came of it. New words are announced once, politely. The keyboard can stand on it,
 * because a long one scrolls.
 */
export const Passage = ({
  passage,
  chosen,
  turn,
  seen,
  inPicture,
  ...reading
}: Reading & {
  readonly passage: Told
  readonly chosen: Choice | undefined
  readonly turn: number
  readonly seen: string
  readonly inPicture: boolean
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard.
  <section class="passage" aria-label={reading.words.conversation} aria-live="polite" tabIndex={0}>
    <div class="arrive" key={turn}>
      {chosen && <Said choice={chosen} words={reading.words} fresh />}
      <Lines lines={passage.lines} setting={passage.scene.setting} {...reading} />
      <Seen says={seen} settings={reading.settings} inPicture={inPicture} />
    </div>
  </section>
)
