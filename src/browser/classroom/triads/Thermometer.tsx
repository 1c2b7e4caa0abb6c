import { useId } from 'preact/hooks'

type Props = {
  readonly asks: string
  /** From the farthest to the nearest. */
  readonly places: readonly string[]
  readonly at: number | undefined
  readonly move: (place: number) => void
}

/** Five places with words, moved as one feels. Words and no numbers: a feeling is no mark. */
export function Thermometer({ asks, places, at, move }: Props) {
  const name = useId()
  return (
    <fieldset class="thermometer">
      <legend>{asks}</legend>
      <div class="places">
        {places.map((place, index) => (
          <label key={place}>
            <input type="radio" name={name} value={index} checked={at === index} onChange={() => move(index)} />
            <span>{place}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
