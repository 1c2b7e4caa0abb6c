import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'
import { Dialog } from './Dialog.tsx'
import type { Work } from './desk/desk.ts'
import type { Package } from './files/given.ts'

type Props = { readonly words: StudioWords; readonly packages: readonly Package[]; readonly work: Work }

/** Several vignettes were opened at once: one of them is laid out. */
export const Choosing = ({ words, packages, work }: Props) => (
  <Dialog name="choosing" title={words.severalTitle} closed={() => work.store.setState({ choosing: undefined })}>
    <p>{fill(words.several, { count: packages.length })}</p>
    <ul class="rows">
      {packages.map((one) => (
        <li key={one.name}>
          <button type="button" class="quiet strong" onClick={() => work.layOut(one)}>
            {one.name}
          </button>
          <span class="small">{fill(words.folderSays, { count: one.files.size })}</span>
        </li>
      ))}
    </ul>
    <form method="dialog" class="actions">
      <button type="submit" class="quiet">
        {words.cancel}
      </button>
    </form>
  </Dialog>
)
