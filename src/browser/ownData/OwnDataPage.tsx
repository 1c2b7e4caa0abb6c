import { useEffect, useRef, useState } from 'preact/hooks'
import { merged, settled } from '../../core/records/merge.ts'
import { NOTHING, type OwnData, readFile } from '../../core/records/ownData.ts'
import type { Store } from '../play/save.ts'
import type { Settings } from '../settings.ts'
import { type OwnDataWords, ownDataWordsFor } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import { Erasing } from './Erasing.tsx'
import { saveAll, saveTables } from './files.ts'
import { Rows, type Wish } from './Rows.tsx'
import { Shared } from './Shared.tsx'
import { counted, kb } from './say.ts'
import { read, write } from './shelf.ts'
import './ownData.css'

type Props = {
  readonly store: Store
  readonly locale: string
  readonly root: string
  readonly titles: Readonly<Record<string, string>>
  /** From this page to the reflections, and to the studio. */
  readonly log: string
  readonly studio: string
  /** How many vignettes were written in the studio. */
  readonly written: number
  readonly keeps: Settings['keeps']
  readonly onKeeps: (keeps: Settings['keeps']) => void
}

/** What the page says of what was just done; `undo` brings back what was there before. */
type Told = { readonly says: string; readonly undo?: OwnData }

/** All that this browser keeps, in plain words; a file of it, the way back from one, and the way to be rid of it. */
export function OwnDataPage({ store, locale, root, titles, log, studio, written, keeps, onKeeps }: Props) {
  const words = ownDataWordsFor(locale)
  const [data, setData] = useState(() => read(store))
  const [wish, setWish] = useState<Wish>()
  const [told, setTold] = useState<Told>()
  useEffect(() => setData(read(store)), [keeps])
  const put = (next: OwnData, says: string, undo?: OwnData) => {
    const kept = write(store, next)
    setTold(kept === 'kept' ? { says, ...(undo && { undo }) } : { says: words[kept] })
    setData(read(store))
  }
  const open = async (file: File) => {
    const found = readFile(await file.text().catch(() => ''))
    if (!found) return setTold({ says: words.notOurs })
    const here = read(store)
    const next = merged(here, found.data)
    const news = JSON.stringify(next) === JSON.stringify(here) ? words.broughtNothing : words.brought
    put(next, found.left > 0 ? `${news} ${counted(found.left, words.left)}` : news)
  }
  const all: Wish = { what: words.eraseAllSays.replace(/\.$/, ''), all: true, left: () => NOTHING }
  const empty = JSON.stringify(data) === JSON.stringify(NOTHING)
  return (
    <div class="own" data-own-data>
      <header>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p class="lead">{keeps === 'tab' ? words.sharedNow : words.lead}</p>
      </header>
      <Told told={told} words={words} onUndo={(before) => put(merged(read(store), before), words.back)} />
      {keeps === 'device' && (
        <>
          <Rows {...{ data, locale, words, titles, log }} onWish={setWish} />
          {written > 0 && (
            <section>
              <h2>{words.studio}</h2>
              <p class="lead">{words.studioSays}</p>
              <p class="actions">
                <a class="quiet" href={studio}>
                  {words.toStudio} ({written})
                </a>
              </p>
            </section>
          )}
          <section>
            <h2>{words.take}</h2>
            <p class="lead">
              {words.takeSays} {fill(words.total, { kb: kb(data) })}
            </p>
            <p class="actions">
              <button type="button" class="primary" data-save onClick={() => saveAll(data, Date.now())}>
                {words.saveAll}
              </button>
              <button type="button" class="quiet" data-tables onClick={() => void saveTables(data, words, Date.now())}>
                {words.saveTables}
              </button>
              <a class="quiet" href={`${root}own-data.schema.json`}>
                {words.schema}
              </a>
            </p>
          </section>
          <Bring words={words} onFile={(file) => void open(file)} />
        </>
      )}
      <Shared {...{ words, keeps, onKeeps }} />
      {keeps === 'device' && (
        <section>
          <h2>{words.eraseAllTitle}</h2>
          <p class="lead">{words.eraseAllSays}</p>
          <p class="actions">
            <button type="button" class="quiet" data-erase-all disabled={empty} onClick={() => setWish(all)}>
              {words.eraseAll}
            </button>
          </p>
        </section>
      )}
      <p class="actions">
        <a class="quiet" href={root}>
          {words.shelf}
        </a>
        <a class="quiet" href={log}>
          {words.log}
        </a>
      </p>
      {wish && (
        <Erasing
          what={wish.what}
          all={wish.all ?? false}
          words={words}
          onErase={() => {
            const before = read(store)
            put(wish.left(before), fill(words.erased, { what: wish.what }), before)
          }}
          onClose={() => setWish(undefined)}
        />
      )}
    </div>
  )
}

type ToldProps = { readonly told: Told | undefined; readonly words: OwnDataWords; readonly onUndo: (before: OwnData) => void }

/** What was done, and the way to take it back. Who erased something stands there: what they pressed is gone. */
function Told({ told, words, onUndo }: ToldProps) {
  const undo = useRef<HTMLButtonElement | null>(null)
  useEffect(() => {
    // After the dialog has closed and given the focus back.
    if (told?.undo) setTimeout(() => undo.current?.focus())
  }, [told])
  return (
    <div class="told" role="status">
      {told && (
        <p class="notice" data-told>
          <span>{told.says}</span>
          {told.undo && (
            <button type="button" data-undo ref={undo} onClick={() => told.undo && onUndo(settled(told.undo))}>
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

const Bring = ({ words, onFile }: { readonly words: OwnDataWords; readonly onFile: (file: File) => void }) => (
  <section>
    <h2>{words.bring}</h2>
    <p class="lead" id="bring-says">
      {words.bringSays}
    </p>
    <p class="actions">
      <label class="quiet file">
        <input
          type="file"
          accept="application/json,.json"
          aria-describedby="bring-says"
          data-bring
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onFile(file)
            currentTarget.value = ''
          }}
        />
        {words.openFile}
      </label>
    </p>
  </section>
)
