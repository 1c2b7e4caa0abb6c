import { inThrees } from '../../core/classroom/code.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import { Group } from './Group.tsx'
import type { Erase } from './Rows.tsx'
import type { InClasses } from './shelf.ts'

type Props = { readonly classes: InClasses; readonly words: OwnDataWords; readonly erase: Erase }

/** Seats in classes, by which this device finds its place again; and the classes it leads. */
export function Classes({ classes: { seats, led }, words, erase }: Props) {
  const row = (code: string, named: string, given: InClasses) => {
    const says = fill(named, { code: inThrees(code) })
    return { key: code, says, erase: erase(says, (all) => all, given) }
  }
  const sat = seats.map((code) => row(code, words.seatIn, { seats: [code], led: [] }))
  const leading = led.map((code) => row(code, words.ledOne, { seats: [], led: [code] }))
  return (
    <>
      <Group kind="seats" heading={words.seats} lead={words.seatsSay} rows={sat} />
      <Group kind="led" heading={words.led} lead={words.ledSay} rows={leading} />
    </>
  )
}
