import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '../../../script/problem.ts'
import type { Drawn, Folder, Script } from '../background/messages.ts'
import type { Files, Found, Package } from '../files/given.ts'
import { type Covered, NOTHING as NOWHERE, together } from '../try/covered.ts'
import type { Wish } from '../try/start.ts'
import type { Past } from '../write/past.ts'
import type { Kept } from './keep.ts'

/** What the studio shows beside the text. `write`: on a narrow screen, the text itself. */
export type View = 'write' | 'map' | 'table' | 'play' | 'coverage'

/** On the rooms of the map: nothing but the rooms, the share of paths that come by, or whether they were played. */
export type Shows = 'effect' | 'share' | 'plays'

/** A place in the texts to go to. `times` tells one going from the next. */
export type Going = { readonly file: string; readonly line: number; readonly times: number }

/** All that lies on the author's desk. */
export type Desk = {
  /** The vignette's folder; '' while none is open. */
  readonly name: string
  readonly files: Files
  /** How each file came to stand as it does, for going back. */
  readonly pasts: ReadonlyMap<string, Past>
  /** The file that is open, and the line the caret is in. */
  readonly open: string
  readonly line: number
  /** The script whose map is shown and which is played. */
  readonly script: string | undefined
  readonly view: View
  readonly problems: readonly Problem[]
  /** What was to be said when it was opened. */
  readonly remarks: readonly Problem[]
  readonly checking: boolean
  readonly drawn?: Drawn | undefined
  /** Scripts as they last compiled. */
  readonly scripts: readonly Script[]
  /** Several vignettes were opened: one is to be chosen. */
  readonly choosing?: readonly Package[] | undefined
  readonly going?: Going | undefined
  /** What one's own playings here have come by. */
  readonly met: Covered
  /** What the map shows on its rooms. */
  readonly shows: Shows
  /** How things stand between the two where the map weighs a choice: as the author last set it; else as they first meet. */
  readonly between?: Wish | undefined
  /** What became of keeping it in this browser. */
  readonly kept: Kept | undefined
  /** Texts that differ from those in the folder it was opened from, or last saved to. */
  readonly changed: ReadonlySet<string>
}

const NOTHING: Desk = {
  name: '',
  files: new Map(),
  pasts: new Map(),
  open: '',
  line: 1,
  script: undefined,
  view: 'write',
  problems: [],
  remarks: [],
  checking: false,
  scripts: [],
  met: NOWHERE,
  shows: 'effect',
  kept: undefined,
  changed: new Set(),
}

/** What can be done at the desk. */
export type Work = {
  readonly store: StoreApi<Desk>
  /** Takes in what was opened: one vignette is laid out, of several one is to be chosen. */
  receive(found: Found): void
  layOut(found: Package, open?: string): void
  /** A check has come back. Scripts that did not compile stay as they last did. */
  checked(problems: readonly Problem[], scripts: readonly Script[]): void
  /** The text of a file is now this. `past`: how it came to be so, where that is known. */
  write(file: string, text: string, past?: Past): void
  /** Goes to a line of a file; 0 is its beginning. */
  goTo(file: string, line: number): void
  show(view: View): void
  /** A playing has come by all this. */
  meet(covered: Covered): void
  showOn(shows: Shows): void
  /** The map is to weigh choices as things now stand between the two. */
  weigh(between: Wish | undefined): void
  caretAt(line: number): void
  dismiss(): void
  /** Everything is as it is in the folder, or in the file it was saved as. */
  saved(): void
  /** Puts the vignette away: it is kept. */
  shut(): void
}

/** Milliseconds after a key press until a check is asked for: whoever types on is not checked in the middle of a word. Our judgement. */
const SOON = 120

/** @param check  asks for a check of the folder as it now is */
export function createDesk(model: string, check: (folder: Folder) => void): Work {
  const store = createStore<Desk>(() => NOTHING)
  const now = store.getState
  let asked: ReturnType<typeof setTimeout> | undefined
  const ask = () => {
    clearTimeout(asked)
    const { name, files, script, between } = now()
    store.setState({ checking: true })
    check({ name, files, script, model, between })
  }
  const askSoon = () => {
    clearTimeout(asked)
    asked = setTimeout(ask, SOON)
  }
  const work: Work = {
    store,
    receive({ packages, problems }) {
      const [only, ...more] = packages
      if (only && more.length === 0) work.layOut(only)
      store.setState({ remarks: problems, choosing: more.length > 0 ? packages : undefined })
    },
    layOut({ name, files }, open) {
      const script = firstScript(files)
      const first = (open !== undefined && files.has(open) ? open : script) ?? [...files.keys()][0] ?? ''
      const { view } = now()
      store.setState({ ...NOTHING, name, files, script, open: first, view: view === 'write' ? 'map' : view }, true)
      ask()
    },
    checked(problems, scripts) {
      const known = now().scripts.filter(({ name }) => now().files.has(name) && !scripts.some((one) => one.name === name))
      store.setState({
        problems,
        scripts: [...scripts.map((one) => (one.told ? one : asBefore(one, now().scripts))), ...known],
        checking: false,
      })
    },
    write(file, text, past) {
      const { files, changed, pasts } = now()
      if (past) store.setState({ pasts: new Map(pasts).set(file, past) })
      if (files.get(file) === text) return
      store.setState({ files: new Map(files).set(file, text), changed: new Set(changed).add(file), checking: true })
      askSoon()
    },
    goTo(file, line) {
      const { files, script, going } = now()
      if (!files.has(file)) return
      const also = isScript(file) && file !== script ? { script: file } : {}
      store.setState({ open: file, ...also, ...(line > 0 && { line, going: { file, line, times: (going?.times ?? 0) + 1 } }) })
      if ('script' in also) ask()
    },
    show: (view) => store.setState({ view }),
    meet: (covered) => store.setState(({ met }) => ({ met: together(met, covered) })),
    showOn: (shows) => store.setState({ shows }),
    weigh(between) {
      if (JSON.stringify(between) === JSON.stringify(now().between)) return
      store.setState({ between })
      ask()
    },
    caretAt: (line) => now().line !== line && store.setState({ line }),
    dismiss: () => store.setState({ remarks: [], choosing: undefined }),
    saved: () => store.setState({ changed: new Set() }),
    shut: () => store.setState(NOTHING, true),
  }
  return work
}

/** While vignette.json cannot be read, whom one meets is as it was. */
function asBefore(script: Script, before: readonly Script[]): Script {
  const old = before.find(({ name }) => name === script.name)
  return old?.told ? { ...script, told: { ...old.told, script: script.hash }, facts: old.facts } : script
}

/** A script of its own, not one that others include. */
export const isScript = (name: string): boolean => /\.[a-z]{2}-[A-Z]{2}\.ink$/.test(name)

const firstScript = (files: Files): string | undefined => {
  const names = [...files.keys()].toSorted()
  return names.find((name) => name.endsWith('.en-GB.ink')) ?? names.find(isScript)
}
