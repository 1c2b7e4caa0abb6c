import type { OwnData } from '../../core/records/ownData.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import { saveAll, saveTables } from './files.ts'
import { kb } from './say.ts'

// The page's ways out and in, a section each.

type TakeProps = { readonly data: OwnData; readonly words: OwnDataWords; readonly root: string }

/** A file of all of it, and the same as tables. */
export const Take = ({ data, words, root }: TakeProps) => (
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
)

/** The way back from a file. */
export const Bring = ({ words, onFile }: { readonly words: OwnDataWords; readonly onFile: (file: File) => void }) => (
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

type StudioProps = { readonly words: OwnDataWords; readonly studio: string; readonly written: number }

/** What was written in the studio is kept apart, with ways of its own. */
export const Studio = ({ words, studio, written }: StudioProps) => (
  <section>
    <h2>{words.studio}</h2>
    <p class="lead">{words.studioSays}</p>
    <p class="actions">
      <a class="quiet" href={studio}>
        {words.toStudio} ({written})
      </a>
    </p>
  </section>
)

type EraseProps = { readonly words: OwnDataWords; readonly empty: boolean; readonly onErase: () => void }

/** The way to be rid of all of it. */
export const EraseAll = ({ words, empty, onErase }: EraseProps) => (
  <section>
    <h2>{words.eraseAllTitle}</h2>
    <p class="lead">{words.eraseAllSays}</p>
    <p class="actions">
      <button type="button" class="quiet" data-erase-all disabled={empty} onClick={onErase}>
        {words.eraseAll}
      </button>
    </p>
  </section>
)
