import { type Given, LONGEST, MANY, MOST } from './given.ts'

// The doors of the browser: a folder picker where there is one, a field for files, and what is dropped. Nothing leaves the page.

/** A folder that can be written to as well, where the browser lets us. */
export type Handle = {
  readonly kind: 'directory'
  readonly name: string
  values(): AsyncIterable<Handle | FileHandle>
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileHandle>
  getDirectoryHandle(name: string, options?: { readonly create: boolean }): Promise<Handle>
}
export type FileHandle = {
  readonly kind: 'file'
  readonly name: string
  getFile(): Promise<File>
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
}
type Picker = { showDirectoryPicker?(options: { readonly mode: 'readwrite' }): Promise<Handle> }

/** Whether this browser can open a folder, and write to it. */
export const canPickFolder = (page: object): boolean => typeof (page as Picker).showDirectoryPicker === 'function'

/** Asks for a folder. @returns nothing where the person thought better of it */
export async function pickFolder(page: object): Promise<{ readonly handle: Handle; readonly given: readonly Given[] } | undefined> {
  try {
    const handle = await (page as Picker).showDirectoryPicker?.({ mode: 'readwrite' })
    return handle && { handle, given: await inFolder(handle) }
  } catch {
    return undefined
  }
}

async function inFolder(root: Handle): Promise<readonly Given[]> {
  const given: Given[] = []
  const room = { left: MOST }
  const enter = async (folder: Handle, path: string): Promise<void> => {
    for await (const entry of folder.values()) {
      if (given.length >= MANY || /^(\.|node_modules$)/.test(entry.name)) continue
      if (entry.kind === 'directory') await enter(entry, `${path}${entry.name}/`)
      else given.push(await taken(await entry.getFile(), `${path}${entry.name}`, room))
    }
  }
  await enter(root, `${root.name}/`)
  return given
}

/** Files out of a field or a drop, each with its path where it came in a folder. */
export async function fromFiles(files: Iterable<File>): Promise<readonly Given[]> {
  const room = { left: MOST }
  return Promise.all([...files].slice(0, MANY + 1).map((file) => taken(file, file.webkitRelativePath || file.name, room)))
}

/** Reads a file, as long as there is room for it: what is too large comes as so many bytes of nothing, which the door then refuses. */
async function taken(file: File, path: string, room: { left: number }): Promise<Given> {
  room.left -= file.size
  if (room.left < 0) return { path, bytes: tooMuch() }
  try {
    return { path, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return { path, bytes: new Uint8Array([0]) }
  }
}

let nothing: Uint8Array | undefined
/** The same for all that are too large: room is made for it once. */
const tooMuch = () => {
  nothing ??= new Uint8Array(LONGEST + 1)
  return nothing
}

/** What was dropped: files, and whole folders. It must be asked for before the drop is over. */
export async function fromDrop(transfer: DataTransfer): Promise<readonly Given[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return fromFiles(transfer.files)
  const files: { readonly path: string; readonly file: File }[] = []
  const enter = async (entry: FileSystemEntry): Promise<void> => {
    if (files.length > MANY || /^(\.|node_modules$)/.test(entry.name)) return
    if (entry.isFile)
      files.push({
        path: entry.fullPath.slice(1),
        file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
      })
    else for (const inside of await listed((entry as FileSystemDirectoryEntry).createReader())) await enter(inside)
  }
  const room = { left: MOST }
  try {
    for (const entry of entries) await enter(entry)
  } catch {
    // A file that is gone meanwhile is left out; what was read is shown.
  }
  return Promise.all(files.map(({ file, path }) => taken(file, path, room)))
}

/** A reader gives a hundred at a time, until it gives none. */
async function listed(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0 || all.length > MANY) return all
    all.push(...some)
  }
}

/** Writes texts back to the folder they came from. @returns whether all of them are there */
export async function writeTo(handle: Handle, texts: Iterable<readonly [string, string]>): Promise<boolean> {
  try {
    for (const [path, text] of texts) {
      const parts = path.split('/')
      let folder = handle
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true })
      const file = await (await folder.getFileHandle(parts.at(-1) ?? path, { create: true })).createWritable()
      await file.write(text)
      await file.close()
    }
    return true
  } catch {
    return false
  }
}
