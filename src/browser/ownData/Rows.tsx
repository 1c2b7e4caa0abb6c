import type { OwnData } from '../../core/records/ownData.ts'
import type { Reflection } from '../../core/reflection/reflection.ts'
import { readSettings } from '../settings.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import { Classes } from './Classes.tsx'
import { Drafts } from './Drafts.tsx'
import { Group } from './Group.tsx'
import { Remembered } from './Remembered.tsx'
import { counted, day, encounterInWords, readingInWords, same, size } from './say.ts'
import type { InClasses } from './shelf.ts'

/** What somebody asked to erase: its words, what is left of all that is kept then, and what is given up of classes. */
export type Wish = {
  readonly what: string
  readonly all?: boolean
  readonly classes?: InClasses
  readonly left: (all: OwnData) => OwnData
}

/** The button that asks to erase something. */
export type Erase = (what: string, left: Wish['left'], classes?: InClasses) => preact.JSX.Element

type Props = {
  readonly data: OwnData
  readonly classes: InClasses
  readonly locale: string
  readonly words: OwnDataWords
  /** Titles of vignettes, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** Address of the page with the reflections. */
  readonly log: string
  readonly onWish: (wish: Wish) => void
}

/** All that is kept, a row each, and a way to erase it. What there is nothing of is not named. */
export function Rows({ data, classes, locale, words, titles, log, onWish }: Props) {
  const { encounters, reflections, attempts, drills, visits, drafts, settings, unreadable } = data
  const empty = [encounters, reflections, attempts, drills, visits, drafts, unreadable, classes.seats, classes.led].every(
    (list) => list.length === 0,
  )
  // The latest first; kept in the order in which they go on from one another.
  const [met, written] = [encounters.toReversed(), reflections.toReversed()]
  const erase: Erase = (what, left, given) => (
    <button
      type="button"
      class="quiet"
      aria-label={fill(words.eraseOne, { what })}
      data-erase
      onClick={() => onWish({ what, left, ...(given && { classes: given }) })}
    >
      {words.erase}
    </button>
  )
  const meetings = met.map((kept) => {
    const { log: its } = kept
    const title = titles[its.vignette] ?? its.vignette
    const says = encounterInWords(kept, locale, words)
    const button = erase(`${title}, ${says}`, (all) => ({
      ...all,
      encounters: all.encounters.filter(({ log: other }) => !same(other, its)),
    }))
    return { key: JSON.stringify(its), title, says, erase: button }
  })
  const writing = written.map((one) => {
    const when = day(one.changed, locale, words)
    const button = erase(`${nameOf(one)}, ${when}`, (all) => ({
      ...all,
      reflections: all.reflections.filter((other) => !same(other, one)),
    }))
    const title = <a href={`${log}#${one.sittings.at(-1)}`}>{nameOf(one)}</a>
    return { key: JSON.stringify(one), title, says: `${when} · ${size(one, words)}`, erase: button }
  })
  return (
    <>
      {empty && (
        <p class="lead" data-kept="nothing">
          {words.nothing}
        </p>
      )}
      <Group kind="encounters" heading={words.encounters} rows={meetings}>
        {unreadable.length > 0 && (
          <p class="small">
            {counted(unreadable.length, words.unreadable)} {words.unreadableSays}
          </p>
        )}
      </Group>
      <Drafts {...{ drafts, locale, words, titles, erase }} />
      <Remembered {...{ data, locale, words, titles, erase }} />
      <Group kind="reflections" heading={words.reflections} rows={writing} />
      <Classes {...{ classes, words, erase }} />
      <section data-kept="settings">
        <h2>{words.reading}</h2>
        <p class="lead">{readingInWords(settings, readSettings(null), words)}</p>
      </section>
    </>
  )
}

const nameOf = ({ about }: Reflection): string => [about.title, about.ending].filter(Boolean).join(' · ')
