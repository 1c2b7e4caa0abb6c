import type { OwnData } from '../../core/records/ownData.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import { Drilled } from './Drilled.tsx'
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

/** Attempts, moments that were drilled, and what is remembered of each vignette: a row each; what there is nothing of is not named. */
export function Remembered({ data: { attempts, drills, visits }, locale, words, titles, erase }: Props) {
  const titleOf = (vignette: string) => titles[vignette] ?? vignette
  return (
    <>
      {attempts.length > 0 && (
        <section data-kept="attempts">
          <h2>{words.attempts}</h2>
          <p class="lead">{words.attemptsSay}</p>
          <ul class="rows">
            {attempts.toReversed().map((one) => {
              const title = titleOf(one.log.vignette)
              const when = fill(words.attemptOn, { date: day(one.at, locale, words) })
              return (
                <li key={JSON.stringify(one)}>
                  <div>
                    <p class="story">{title}</p>
                    <p class="small">
                      {when} · {size(one, words)}
                    </p>
                  </div>
                  {erase(`${title}, ${when}`, (all) => ({ ...all, attempts: all.attempts.filter((other) => !same(other, one)) }))}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {drills.length > 0 && <Drilled {...{ drills, locale, words, titleOf, erase }} />}
      {visits.length > 0 && (
        <section data-kept="visits">
          <h2>{words.visits}</h2>
          <p class="lead">{words.visitsSay}</p>
          <ul class="rows">
            {visits.map(({ vignette, at, met }) => {
              const title = titleOf(vignette)
              const says = [
                ...(at > 0 ? [fill(words.lastHere, { date: day(at, locale, words) })] : []),
                ...(met.length > 0 ? [counted(met.length, words.met)] : []),
              ].join(' · ')
              return (
                <li key={vignette}>
                  <div>
                    <p class="story">{title}</p>
                    <p class="small">{says}</p>
                  </div>
                  {erase(`${title}, ${says}`, (all) => ({ ...all, visits: all.visits.filter((other) => other.vignette !== vignette) }))}
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}
