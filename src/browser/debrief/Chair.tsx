import { useContext, useMemo, useRef, useState } from 'preact/hooks'
import { type Seat, seats } from '../../core/debrief/chair.ts'
import type { Encounter } from '../../core/encounter/encounter.ts'
import { curl, quoted } from '../words/curl.ts'
import { AsideTop, stand } from './AsideTop.tsx'
import { Heard } from './Heard.tsx'
import { Pictures } from './Pictures.ts'
import type { Voice } from './voice.ts'
import './chair.css'

type Props = {
  readonly encounter: Encounter
  readonly voice: Voice
  /** Cast id of the person whose chair it is. */
  readonly person: string
  readonly onDone: () => void
  readonly stepOut: string
  readonly onStepOut: () => void
}

/** The meeting once more, moment by moment, from the other person's chair: with what they thought and did not say. */
export function Chair({ encounter, voice, person, onDone, stepOut, onStepOut }: Props) {
  const pictureAt = useContext(Pictures)
  const all = useMemo(() => seats(encounter), [encounter])
  const [place, setPlace] = useState(0)
  const room = useRef<HTMLDivElement | null>(null)
  const { words, say } = voice
  const goTo = (next: number) => {
    setPlace(next)
    // A long moment was read to its end; the next one is read from its beginning.
    room.current?.scrollIntoView({ block: 'start' })
  }
  const seat = all[place]
  const last = place === all.length - 1
  if (!seat) return null
  const before = all[place - 1]?.chosen
  const picture = pictureAt(seat.index)
  return (
    <div class={picture ? 'chair pictured' : 'chair'} data-chair={place}>
      <AsideTop label={say(words.chair.heading)} done={words.chair.done} {...{ onDone, stepOut, onStepOut }} />
      <header>
        <h1 tabIndex={-1} ref={stand}>
          {say(words.chair.heading)}
        </h1>
        {place === 0 && <p class="lead">{say(words.chair.lead)}</p>}
      </header>
      <div class="seat" ref={room}>
        {picture && <div class="picture">{picture}</div>}
        <div class="told">
          <section aria-live="polite" class="passage" aria-label={say(words.chair.place, { number: place + 1, count: all.length })}>
            <p class="small">{felt(seat, voice)}</p>
            {before && <Said choice={before} voice={voice} />}
            {seat.away ? <p class="story away">{say(words.chair.away)}</p> : <Heard lines={seat.lines} voice={voice} chair={person} />}
            {last && <p class="small">{words.chair.end}</p>}
          </section>
          <div class="actions">
            <button type="button" class="primary" data-chair-on onClick={() => (last ? onDone() : goTo(place + 1))}>
              {last ? words.chair.done : words.chair.on}
            </button>
            {place > 0 && (
              <button type="button" class="quiet" data-chair-back onClick={() => goTo(place - 1)}>
                {words.chair.back}
              </button>
            )}
            <span class="small">{say(words.chair.place, { number: place + 1, count: all.length })}</span>
          </div>
        </div>
      </div>
    </div>
  )
}

/** How it stood between them then, as the person felt it. */
function felt({ away, band, went, rupture }: Seat, { words: { bands, chair }, say }: Voice): string {
  if (away) return ''
  const moved = went === 'up' ? chair.rose : went === 'down' ? chair.fell : undefined
  return [say(chair.trust, { band: bands[band] }), moved, rupture && chair.rupture[rupture]].filter(Boolean).join(', ')
}

const Said = ({ choice, voice: { words } }: { readonly choice: NonNullable<Seat['chosen']>; readonly voice: Voice }) => (
  <p class="story said">
    <span class="unseen">{choice.act.unspoken ? words.chair.youDid : words.chair.youSaid} </span>
    {choice.act.unspoken ? <em>{curl(choice.text)}</em> : quoted(choice.text)}
  </p>
)
