import { useState } from 'preact/hooks'
import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'
import { Dialog } from './Dialog.tsx'
import type { Desk, Work } from './desk/desk.ts'
import { cleaned } from './files/paths.ts'
import { type Beginnings, Opener } from './Start.tsx'

/** What can be done with the whole folder. `folder`: it came from one that can be written to. */
export type Leaving = { readonly folder: boolean; export(): void; toFolder(): Promise<boolean>; shut(): void; readonly root: string }

type Props = {
  readonly desk: Desk
  readonly work: Work
  readonly words: StudioWords
  readonly ways: Beginnings
  readonly leaving: Leaving
  readonly closed: () => void
}

/** The vignette as a folder: how it is kept, how it leaves, what else can be opened. */
export function FolderDialog({ desk, work, words, ways, leaving, closed }: Props) {
  const [saved, setSaved] = useState<boolean | undefined>()
  const kept = { kept: words.keptSays, full: words.fullSays, forbidden: words.forbiddenSays }
  const changed = [...desk.changed].toSorted()
  return (
    <Dialog name="folder" title={desk.name} closed={closed}>
      <p>
        {fill(words.folderSays, { count: desk.files.size })} {desk.kept && kept[desk.kept]}{' '}
        {changed.length > 0 ? fill(words.changedSays, { files: changed.join(', ') }) : words.unchangedSays}
      </p>
      <div class="actions">
        {leaving.folder && (
          <button type="button" class="quiet edged" onClick={() => void leaving.toFolder().then(setSaved)}>
            {words.saveFolder}
          </button>
        )}
        <button type="button" class="primary" data-export onClick={leaving.export}>
          {words.export}
        </button>
      </div>
      <p class="small" role="status">
        {saved === undefined ? words.exportSays : saved ? words.savedFolder : words.notSavedFolder}
      </p>
      <NewFile {...{ desk, work, words, closed }} />
      <h3>{words.openAnother}</h3>
      <div class="actions">
        <Opener {...{ words, ways }} />
        <button type="button" class="quiet" data-shut onClick={leaving.shut}>
          {words.otherWays}
        </button>
      </div>
      <form method="dialog" class="actions more">
        <button type="submit" class="quiet strong">
          {words.close}
        </button>
        <a class="quiet" href={leaving.root}>
          {words.backToShelf}
        </a>
      </form>
    </Dialog>
  )
}

function NewFile({ desk, work, words, closed }: Pick<Props, 'desk' | 'work' | 'words' | 'closed'>) {
  const [odd, setOdd] = useState(false)
  return (
    <form
      class="newfile"
      onSubmit={(event) => {
        event.preventDefault()
        const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
        const clean = cleaned(name)
        if (typeof clean === 'string' || !/^[\w./-]+\.(ink|json|md|play)$/.test(clean.path)) return setOdd(true)
        if (!desk.files.has(clean.path)) work.write(clean.path, '')
        work.goTo(clean.path, 0)
        closed()
      }}
    >
      <label>
        <span>{words.newFileName}</span>
        <input name="name" autocomplete="off" spellcheck={false} aria-describedby="newfile-says" {...(odd && { 'aria-invalid': true })} />
      </label>
      <button type="submit" class="quiet edged">
        {words.add}
      </button>
      <p class="small" id="newfile-says" role="status">
        {odd ? words.newFileOdd : words.newFileSays}
      </p>
    </form>
  )
}
