import { useEffect, useRef, useState } from 'preact/hooks'
import { NOTHING, type OwnData } from '../../core/records/ownData.ts'
import type { Store } from '../play/save.ts'
import type { Settings } from '../settings.ts'
import { type OwnDataWords, ownDataWordsFor } from '../words/ownData.ts'
import { Bring, EraseAll, Studio, Take } from './Doors.tsx'
import { Erasing } from './Erasing.tsx'
import type { Stories } from './giveToStudy.ts'
import { Rows, type Wish } from './Rows.tsx'
import { Shared } from './Shared.tsx'
import { StudyGiving } from './StudyGiving.tsx'
import { type Said, useOwnData } from './useOwnData.ts'
import './ownData.css'

type Props = {
  readonly store: Store
  readonly locale: string
  readonly root: string
  /** Titles of vignettes, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** From this page to the reflections, and to the studio. */
  readonly log: string
  readonly studio: string
  /** How many vignettes were written in the studio. */
  readonly written: number
  readonly stories: Stories
  /** A whole number from 0 to below − 1, not to be guessed. */
  readonly draw: (below: number) => number
  readonly keeps: Settings['keeps']
  readonly onKeeps: (keeps: Settings['keeps']) => void
}

/** All that this browser keeps, in plain words; a file of it, the way back from one, and the way to be rid of it. */
export function OwnDataPage({ store, locale, root, titles, log, studio, written, stories, draw, keeps, onKeeps }: Props) {
  const words = ownDataWordsFor(locale)
  const { data, classes, said, open, erase, undo } = useOwnData(store, keeps, words)
  const [wish, setWish] = useState<Wish>()
  const all: Wish = { what: words.eraseAllWhat, all: true, classes, left: () => NOTHING }
  const empty = JSON.stringify(data) === JSON.stringify(NOTHING) && classes.seats.length + classes.led.length === 0
  return (
    <div class="own" data-own-data>
      <header>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p class="lead">{keeps === 'tab' ? words.sharedNow : words.lead}</p>
      </header>
      <Told said={said} words={words} onUndo={undo} />
      {keeps === 'device' && (
        <>
          <Rows {...{ data, classes, locale, words, titles, log }} onWish={setWish} />
          {written > 0 && <Studio {...{ words, studio, written }} />}
          <Take {...{ data, words, root }} />
          <Bring words={words} onFile={(file) => void open(file)} />
          <StudyGiving {...{ data, locale, titles, stories, draw }} />
        </>
      )}
      <Shared {...{ words, keeps, onKeeps }} />
      {keeps === 'device' && <EraseAll {...{ words, empty }} onErase={() => setWish(all)} />}
      <p class="actions">
        <a class="quiet" href={root}>
          {words.shelf}
        </a>
        <a class="quiet" href={log}>
          {words.log}
        </a>
      </p>
      {wish && <Erasing {...{ wish, words }} onErase={() => erase(wish)} onClose={() => setWish(undefined)} />}
    </div>
  )
}

type ToldProps = { readonly said: Said | undefined; readonly words: OwnDataWords; readonly onUndo: (before: OwnData) => void }

/** What was done, and the way to take it back. Who erased something stands there: what they pressed is gone. */
function Told({ said, words, onUndo }: ToldProps) {
  const [place, button] = [useRef<HTMLDivElement | null>(null), useRef<HTMLButtonElement | null>(null)]
  const undo = (before: OwnData) => {
    onUndo(before)
    // The button goes with what it took back.
    place.current?.focus()
  }
  useEffect(() => {
    // After the dialog has closed and given the focus back.
    if (said?.undo) setTimeout(() => button.current?.focus())
  }, [said])
  return (
    <div class="told" role="status" tabIndex={-1} ref={place}>
      {said && (
        <p class="notice" data-told>
          <span>{said.says}</span>
          {said.undo && (
            <button type="button" data-undo ref={button} onClick={() => said.undo && undo(said.undo)}>
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
