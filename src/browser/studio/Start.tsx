import type { Problem } from '../../script/problem.ts'
import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'
import type { Record } from './desk/keep.ts'
import { Remarks } from './Remarks.tsx'

/** The ways to begin. */
export type Beginnings = {
  readonly canPickFolder: boolean
  readonly kept: readonly Record[]
  openFolder(): void
  openFiles(files: Iterable<File>): void
  example(): void
  fresh(): void
  goOn(record: Record): void
  forget(record: Record): void
}

type Props = {
  readonly words: StudioWords
  readonly root: string
  readonly product: string
  readonly remarks: readonly Problem[]
  readonly busy: boolean
  readonly missing: boolean
  readonly ways: Beginnings
  /** The same page in another locale. */
  readonly other: { readonly href: string; readonly locale: string; readonly says: string } | undefined
}

/** Nothing is open yet: what one can begin with. */
export function Start({ words, root, product, remarks, busy, missing, ways, other }: Props) {
  return (
    <main class="begin-here">
      <header>
        <a class="mark story" href={root}>
          {product}
        </a>
        {other && (
          <a class="quiet" data-elsewhere href={other.href} hreflang={other.locale}>
            {other.says}
          </a>
        )}
      </header>
      <h1>{words.startTitle}</h1>
      <p class="lead">{words.startSays}</p>
      <Remarks {...{ words, remarks }} />
      <p class="actions">
        <Opener {...{ words, ways }} />
        <span class="small">{words.dropHere}</span>
      </p>
      <p role="status" class="small">
        {busy ? words.reading : missing ? words.notArrived : ''}
      </p>
      {ways.kept.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">{words.keptHere}</h2>
          <ul class="rows">
            {ways.kept.map((record) => (
              <li key={record.name}>
                <button type="button" class="quiet strong" onClick={() => ways.goOn(record)}>
                  {fill(words.goOn, { name: record.name })}
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => confirm(fill(words.forgetSure, { name: record.name })) && ways.forget(record)}
                >
                  {fill(words.forget, { name: record.name })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul class="rows">
        <li>
          <button type="button" class="quiet strong" data-start="example" onClick={ways.example}>
            {words.startExample}
          </button>
          <span class="small">{words.startExampleSays}</span>
        </li>
        <li>
          <button type="button" class="quiet strong" data-start="new" onClick={ways.fresh}>
            {words.startNew}
          </button>
          <span class="small">{words.startNewSays}</span>
        </li>
      </ul>
    </main>
  )
}

/** Opens a folder where the browser can, and files or a whole folder by a field where it can not. */
export function Opener({ words, ways, plain }: { readonly words: StudioWords; readonly ways: Beginnings; readonly plain?: boolean }) {
  const field = (label: string, folder: boolean) => (
    <label class={plain || !folder ? 'quiet edged field' : 'primary field'}>
      <input
        type="file"
        multiple
        data-open={folder ? 'folder' : 'files'}
        {...(folder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length > 0) ways.openFiles(files)
        }}
      />
      {label}
    </label>
  )
  return (
    <>
      {ways.canPickFolder ? (
        <button type="button" class={plain ? 'quiet edged' : 'primary'} onClick={ways.openFolder}>
          {words.openFolder}
        </button>
      ) : (
        field(words.openFolder, true)
      )}
      {field(words.openFiles, false)}
    </>
  )
}
