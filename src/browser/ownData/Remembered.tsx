import type { OwnData } from '../../core/records/ownData.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import { Drilled } from './Drilled.tsx'
import { Group } from './Group.tsx'
import type { Erase } from './Rows.tsx'
import { counted, day, same, size } from './say.ts'

type Props = {
  readonly data: OwnData
  readonly locale: string
  readonly words: OwnDataWords
  /** Titles of vignettes, by id. */
  readonly titles: Readonly<Record<string, string>>
  readonly erase: Erase
}

/** Attempts, moments that were drilled, and what is remembered of each vignette. */
export function Remembered({ data: { attempts, drills, visits }, locale, words, titles, erase }: Props) {
  const titleOf = (vignette: string) => titles[vignette] ?? vignette
  const tried = attempts.toReversed().map((one) => {
    const title = titleOf(one.log.vignette)
    const when = fill(words.attemptOn, { date: day(one.at, locale, words) })
    const button = erase(`${title}, ${when}`, (all) => ({ ...all, attempts: all.attempts.filter((other) => !same(other, one)) }))
    return { key: JSON.stringify(one), title, says: `${when} · ${size(one, words)}`, erase: button }
  })
  const seen = visits.map(({ vignette, at, met }) => {
    const title = titleOf(vignette)
    const says = [
      ...(at > 0 ? [fill(words.lastHere, { date: day(at, locale, words) })] : []),
      ...(met.length > 0 ? [counted(met.length, words.met)] : []),
    ].join(' · ')
    const button = erase(`${title}, ${says}`, (all) => ({ ...all, visits: all.visits.filter((other) => other.vignette !== vignette) }))
    return { key: vignette, title, says, erase: button }
  })
  return (
    <>
      <Group kind="attempts" heading={words.attempts} lead={words.attemptsSay} rows={tried} />
      <Drilled {...{ drills, locale, words, titleOf, erase }} />
      <Group kind="visits" heading={words.visits} lead={words.visitsSay} rows={seen} />
    </>
  )
}
