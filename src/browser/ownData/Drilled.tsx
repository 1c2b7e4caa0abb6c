import type { Drill } from '../../core/debrief/drill.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import { Group } from './Group.tsx'
import type { Erase } from './Rows.tsx'
import { counted, day } from './say.ts'

type Props = {
  /** In order of time. */
  readonly drills: readonly Drill[]
  readonly locale: string
  readonly words: OwnDataWords
  readonly titleOf: (vignette: string) => string
  readonly erase: Erase
}

/** Hard moments that were drilled by themselves: a row for each vignette. */
export function Drilled({ drills, locale, words, titleOf, erase }: Props) {
  const rows = [...new Set(drills.map(({ vignette }) => vignette))].map((vignette) => {
    const title = titleOf(vignette)
    const of = drills.filter((one) => one.vignette === vignette)
    const last = fill(words.lastDrilled, { date: day(of.at(-1)?.at ?? 0, locale, words) })
    const says = `${counted(of.length, words.drilled)}, ${last}`
    const button = erase(`${title}, ${says}`, (all) => ({ ...all, drills: all.drills.filter((other) => other.vignette !== vignette) }))
    return { key: vignette, title, says, erase: button }
  })
  return <Group kind="drills" heading={words.drills} lead={words.drillsSay} rows={rows} />
}
