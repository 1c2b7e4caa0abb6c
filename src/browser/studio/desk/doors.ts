import type { Leaving } from '../FolderDialog.tsx'
import type { Found, Given, Package } from '../files/given.ts'
import { canPickFolder, fromDrop, fromFiles, type Handle, pickFolder, writeTo } from '../files/pick.ts'
import { zipped } from '../files/zip.ts'
import type { Beginnings } from '../Start.tsx'
import type { Work } from './desk.ts'
import type { Keeper, Record } from './keep.ts'

/** What a person can begin with when nothing of their own is there: texts that the site brings. */
export type Brought = { readonly example: Package; readonly fresh: Package }

export type Means = {
  readonly work: Work
  readonly keeper: Keeper
  readonly open: (given: readonly Given[]) => Promise<Found>
  readonly bring: () => Promise<Brought>
  readonly root: string
  /** Something is being read, or did not arrive: the page is to say so. */
  readonly say: (busy: boolean, missing?: boolean) => void
  /** What is kept has changed. */
  readonly keptChanged: () => void
}

/** Everything that comes in and goes out, wired to the desk. */
export function doors({ work, keeper, open, bring, root, say, keptChanged }: Means) {
  let handle: Handle | undefined
  const take = async (given: Promise<readonly Given[]>, from?: Handle) => {
    say(true)
    const found = await given.then(open)
    say(false)
    if (found.packages.length > 0) handle = found.packages.length === 1 ? from : undefined
    work.receive(found)
  }
  const begin = (which: keyof Brought) =>
    bring().then(
      (brought) => {
        handle = undefined
        work.layOut(brought[which])
      },
      () => say(false, true),
    )
  const ways = (kept: readonly Record[]): Beginnings => ({
    canPickFolder: canPickFolder(window),
    kept,
    openFolder: () => void pickFolder(window).then((picked) => picked && take(Promise.resolve(picked.given), picked.handle)),
    openFiles: (files) => void take(fromFiles(files)),
    example: () => void begin('example'),
    fresh: () => void begin('fresh'),
    goOn(record) {
      handle = undefined
      work.layOut(record, record.open)
    },
    forget: ({ name }) => void keeper.forget(name).then(keptChanged),
  })
  const leaving = (): Leaving => ({
    root,
    folder: handle !== undefined,
    export() {
      const { name, files } = work.store.getState()
      handOver(`${name}.zip`, zipped(name, files))
      work.saved()
    },
    async toFolder() {
      const { files, changed } = work.store.getState()
      const written = handle
        ? await writeTo(
            handle,
            [...files].filter(([name]) => changed.has(name)),
          )
        : false
      if (written) work.saved()
      return written
    },
    shut: () => work.shut(),
  })
  return { ways, leaving, drop: (transfer: DataTransfer) => void take(fromDrop(transfer)) }
}

/** Hands the person an archive as a file. */
function handOver(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
