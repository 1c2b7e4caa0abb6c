import type { Beat, Contact, Debrief } from '../../core/debrief/debrief.ts'
import type { Happening } from '../../core/relationship/happening.ts'
import { Icon } from '../icons/Icon.tsx'
import { Changes } from './Changes.tsx'
import { Fold } from './Fold.tsx'
import { Heard } from './Heard.tsx'
import { nameOfContact } from './nameOfContact.ts'
import { PlayFrom } from './PlayFrom.tsx'
import { Quote } from './Quote.tsx'
import { sayHappening } from './sayHappening.ts'
import type { Voice } from './voice.ts'
import { Wrote } from './Wrote.tsx'
import './turns.css'

type Props = { readonly debrief: Debrief; readonly voice: Voice; readonly onPlayFrom: (index: number) => void }

/** All that was said, and every choice with all it did. Closed until somebody wants it; the whole is long. */
export const BeatLedger = ({ debrief: { beats, contacts, last }, voice, onPlayFrom }: Props) => (
  <Fold
    long
    class="every"
    row={
      <>
        <h3>{voice.words.everyChoice}</h3>
        <Icon name="open" />
      </>
    }
    inside={() => (
      <>
        <p class="lead">{voice.words.everyChoiceLead}</p>
        <ol class="beats">
          {beats.map((beat) => (
            <li key={beat.index} data-beat={beat.index}>
              <ContactBegins beat={beat} contacts={contacts} voice={voice} />
              <Heard lines={beat.heard} voice={voice} />
              <Choice beat={beat} voice={voice} />
              <PlayFrom beat={beat} label={voice.words.playFrom} onPlayFrom={onPlayFrom} />
            </li>
          ))}
        </ol>
        <Heard lines={last} voice={voice} />
      </>
    )}
  />
)

/** Names a contact above its first choice, where there is more than one. */
const ContactBegins = ({
  beat,
  contacts,
  voice,
}: {
  readonly beat: Beat
  readonly contacts: readonly Contact[]
  readonly voice: Voice
}) => {
  const place = contacts.findIndex((contact) => contact.from === beat.index)
  return place < 0 || contacts.length < 2 ? null : <h4 class="contact">{nameOfContact(contacts, place, voice)}</h4>
}

const Choice = ({ beat, voice }: { readonly beat: Beat; readonly voice: Voice }) => {
  const { words, say } = voice
  const { ended } = beat
  return (
    <>
      {beat.wrote ? (
        <Wrote beat={beat} voice={voice} />
      ) : (
        <p class="quote">
          <Quote beat={beat} />
        </p>
      )}
      <p class="small">
        {say(words.youDid, { did: words.reasons.did[beat.move] })} {say(words.reasons.why[beat.move])} {told(beat.happenings, voice)}
      </p>
      <Changes effects={beat.effects} voice={voice} all />
      {ended.effects.length + ended.happenings.length > 0 && (
        <div class="ended">
          <h4 class="part">{words.whenItEnded}</h4>
          {ended.happenings.length > 0 && <p class="small">{told(ended.happenings, voice)}</p>}
          <Changes effects={ended.effects} voice={voice} all={false} />
        </div>
      )}
    </>
  )
}

const told = (happenings: readonly Happening[], voice: Voice): string =>
  happenings.map((happening) => sayHappening(happening, voice)).join(' ')
