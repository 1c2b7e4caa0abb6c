import type { Problem } from '../../script/problem.ts'
import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'
import type { Record } from './desk/keep.ts'
import { Remarks } from './Remarks.tsx'
import { Specimen } from './Specimen.tsx'

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

/** Nothing is open yet: what this is, how it goes, and what one can begin with. */
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
      <div class="invites">
        <div>
          <h1>{words.startTitle}</h1>
          <p class="lead">{words.startSays}</p>
          <Remarks {...{ words, remarks }} />
          <p class="actions">
            <button type="button" class="primary" data-start="new" onClick={ways.fresh}>
              {words.startNew}
            </button>
            <button type="button" class="quiet edged" data-start="example" onClick={ways.example}>
              {words.startExample}
            </button>
          </p>
          <p role="status" class="small">
            {busy ? words.reading : missing ? words.notArrived : words.startPromise}
          </p>
        </div>
        <Specimen words={words} />
      </div>
      <KeptHere {...{ words, ways }} />
      <section aria-labelledby="how-it-goes">
        <h2 id="how-it-goes">{words.howItGoes}</h2>
        <ol class="goes">
          {([1, 2, 3, 4] as const).map((step) => (
            <li key={step}>
              <strong class="story">{words[`step${step}`]}</strong>
              <span>{words[`step${step}Says`]}</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="have-one">
        <h2 id="have-one">{words.haveOne}</h2>
        <p class="small">{words.haveOneSays}</p>
        <p class="actions">
          <Opener {...{ words, ways }} />
        </p>
      </section>
    </main>
  )
}

/** What was written here before, the latest first. */
function KeptHere({ words, ways }: Pick<Props, 'words' | 'ways'>) {
  if (ways.kept.length === 0) return null
  return (
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
  )
}

/** Opens a folder where the browser can, and files or a whole folder by a field where it can not. */
export function Opener({ words, ways }: { readonly words: StudioWords; readonly ways: Beginnings }) {
  const field = (label: string, folder: boolean) => (
    <label class="quiet edged field">
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
        <button type="button" class="quiet edged" onClick={ways.openFolder}>
          {words.openFolder}
        </button>
      ) : (
        field(words.openFolder, true)
      )}
      {field(words.openFiles, false)}
    </>
  )
}
