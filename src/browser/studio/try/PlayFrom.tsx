import { useState } from 'preact/hooks'
import { BANDS, band, DIMENSIONS, type Dimension, level } from '../../../core/relationship/relationship.ts'
import type { StudioWords } from '../../words/studio.ts'
import type { Script } from '../background/messages.ts'
import { Dialog } from '../Dialog.tsx'
import type { Room } from '../map/graph.ts'
import type { Wish } from './start.ts'

/** What was chosen: a room (none is the beginning), the hidden facts, and what is wished of the relationship. */
export type Chosen = { readonly room: Room | undefined; readonly facts: Readonly<Record<string, string>>; readonly wish: Wish }

type Props = {
  readonly script: Script
  readonly rooms: readonly Room[]
  readonly here: string | undefined
  readonly words: StudioWords
  readonly closed: () => void
  readonly play: (chosen: Chosen) => void
}

/** Where to begin, what is hidden, and how things stand between the two. */
export function PlayFrom({ script, rooms, here, words, closed, play }: Props) {
  const preset = script.told?.person.preset ?? {}
  const [place, setPlace] = useState(here ?? '')
  const [set, setSet] = useState(false)
  const [values, setValues] = useState<Readonly<Record<Dimension, number>>>({
    trust: 45,
    rapport: 45,
    clarity: 30,
    selfDetermination: 40,
    strain: 20,
    ...onlyNumbers(preset),
  })
  const begin = (event: SubmitEvent) => {
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const text = (name: string) => String(form.get(name) ?? '')
    const room = rooms.find(({ id }) => id === place)
    const facts = Object.fromEntries((script.told?.hidden ?? []).map(({ name }) => [name, text(`fact ${name}`)]))
    const rupture = text('rupture')
    play({ room, facts, wish: { ...(set && values), ...(set && rupture !== '' && { rupture: rupture as NonNullable<Wish['rupture']> }) } })
  }
  return (
    <Dialog name="play-from" title={words.playTitle} closed={closed}>
      <form method="dialog" class="choose" onSubmit={begin}>
        <label class="line">
          <span>{words.playPlace}</span>
          <select name="place" value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)}>
            <option value="">{words.playStart}</option>
            {rooms.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {(script.told?.hidden ?? []).map(({ name, values: all }) => (
          <label class="line" key={name}>
            <span>{script.facts[name]?.title ?? name}</span>
            <select name={`fact ${name}`}>
              {all.map((value) => (
                <option key={value} value={value}>
                  {script.facts[name]?.values[value] ?? value}
                </option>
              ))}
            </select>
          </label>
        ))}
        <fieldset class="setting">
          <legend>{words.playRelationship}</legend>
          {([false, true] as const).map((mine) => (
            <label key={String(mine)}>
              <input type="radio" name="between" value={String(mine)} checked={set === mine} onChange={() => setSet(mine)} />
              <span>{mine ? words.asISet : words.asItComes}</span>
            </label>
          ))}
        </fieldset>
        {set && (
          <div class="sliders">
            {DIMENSIONS.map((on) => (
              <Slider key={on} {...{ on, words }} value={values[on]} change={(value) => setValues({ ...values, [on]: value })} />
            ))}
            <label class="line">
              <span>{words.rupture}</span>
              <select name="rupture">
                <option value="">{words.ruptureAsComes}</option>
                <option value="none">{words.ruptureNone}</option>
                <option value="withdrawal">{words.withdrawal}</option>
                <option value="confrontation">{words.confrontation}</option>
              </select>
            </label>
          </div>
        )}
        <p class="small">{words.playSays}</p>
        <div class="actions">
          <button type="submit" class="primary">
            {words.play}
          </button>
          <button type="button" class="quiet" onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** One value of the relationship, in its words and its number. */
function Slider({ on, value, words, change }: { on: Dimension; value: number; words: StudioWords; change: (value: number) => void }) {
  const says = `${inBand(on, value, words)}, ${value}`
  return (
    <label class="line slide">
      <span>{words[on]}</span>
      <input
        type="range"
        name={on}
        min="0"
        max="100"
        step="1"
        value={value}
        aria-valuetext={says}
        onInput={({ currentTarget }) => change(currentTarget.valueAsNumber)}
      />
      <span class="small" aria-hidden="true">
        {says}
      </span>
    </label>
  )
}

/** A value as the story hears of it: trust in bands, the others in levels. */
export const inBand = (on: Dimension, value: number, words: StudioWords): string =>
  on === 'trust' ? words[BANDS.find((one) => one === band(value)) ?? 'wary'] : words[level(value)]

const onlyNumbers = (preset: object): Partial<Record<Dimension, number>> =>
  Object.fromEntries(DIMENSIONS.flatMap((on) => (on in preset ? [[on, Math.round(Number((preset as Record<string, unknown>)[on]))]] : [])))
