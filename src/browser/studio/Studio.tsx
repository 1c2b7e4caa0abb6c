import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Problem } from '../../script/problem.ts'
import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'
import { Bar } from './Bar.tsx'
import type { Desk, Work } from './desk/desk.ts'
import type { WalkState } from './desk/walks.ts'
import { FolderDialog, type Leaving } from './FolderDialog.tsx'
import { MapPane, standing } from './map/MapPane.tsx'
import { Problems } from './Problems.tsx'
import { Remarks } from './Remarks.tsx'
import type { Beginnings } from './Start.tsx'
import { Coverage, type Walking } from './try/Coverage.tsx'
import { type Chosen, PlayFrom } from './try/PlayFrom.tsx'
import { type Correction, pieceOf } from './write/cure.ts'
import { Editor } from './write/Editor.tsx'
import type { Wrong } from './write/Lines.tsx'
import { NO_PAST } from './write/past.ts'
import { linesIn } from './write/split.ts'

type Props = {
  readonly desk: Desk
  readonly work: Work
  readonly words: StudioWords
  readonly ways: Beginnings
  readonly leaving: Leaving
  readonly play: (chosen: Chosen) => void
  readonly walk: WalkState
  readonly walking: Walking
  /** The play screen, which the studio frames and does not make. */
  readonly screen: ComponentChildren
  /** A trial is looked back on: the page is wanted for that. */
  readonly looking: boolean
}

/** The desk: script at the left, the story at the right, what is to be put right beneath. On a narrow screen one of them at a time. */
export function Studio({ desk, work, words, ways, leaving, play, walk, walking, screen, looking }: Props) {
  const [dialog, setDialog] = useState<'folder' | 'play' | undefined>()
  const close = () => setDialog(undefined)
  const script = desk.scripts.find(({ name }) => name === desk.script)
  const { open, files, view } = desk
  const wrongs = useMemo(() => wrongsIn(desk), [desk.problems, open, files])
  const text = files.get(open) ?? ''
  return (
    <div class={view === 'play' && looking ? 'studio whole' : 'studio'} data-at={view}>
      <Bar
        {...{ desk, work, words }}
        menu={() => setDialog('folder')}
        playFrom={() => (script?.told ? setDialog('play') : work.show('play'))}
      />
      <main>
        <section class="side written" aria-label={words.editing1}>
          <Remarks {...{ words, remarks: desk.remarks, dismiss: work.dismiss }} />
          <Editor
            key={`${desk.name} ${open}`}
            file={open}
            text={text}
            label={fill(words.editing, { file: open })}
            wrongs={wrongs}
            going={desk.going}
            here={desk.line}
            past={desk.pasts.get(open) ?? NO_PAST}
            write={(now, past) => work.write(open, now, past)}
            caretAt={work.caretAt}
          />
        </section>
        <section class="side seen" aria-label={words[view === 'write' ? 'map' : view]}>
          {view === 'play' && screen}
          {view === 'coverage' && <Coverage {...{ desk, work, words, script, walk, walking }} />}
          {(view === 'map' || view === 'table' || view === 'write') && <MapPane {...{ desk, work, words, script, walk }} />}
        </section>
      </main>
      <Problems {...{ desk, work, words }} correct={(problem, found) => correct(problem, found, work)} />
      {dialog === 'folder' && <FolderDialog {...{ desk, work, words, ways, leaving }} closed={close} />}
      {dialog === 'play' && script && (
        <PlayFrom
          {...{ script, words, play }}
          rooms={(desk.drawn?.graph.rooms ?? []).filter(({ line }) => line > 0)}
          here={standing(desk).room}
          closed={close}
        />
      )}
    </div>
  )
}

/** What is wrong in the open file, by line; of several on one line the first. */
function wrongsIn({ problems, open, files }: Desk): ReadonlyMap<number, Wrong> {
  const lines = linesIn(files.get(open) ?? '')
  return new Map(
    problems
      .filter(({ file, line }) => file === open && line > 0)
      .map((problem) => [problem.line, { says: problem.says, piece: pieceOf(problem, lines[problem.line - 1] ?? '') }] as const),
  )
}

/** Puts the right word for the wrong one, as if it were typed: it can be undone. */
function correct({ file, line }: Problem, { wrong, right }: Correction, work: Work): void {
  work.goTo(file, line)
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLTextAreaElement>(`[data-file="${CSS.escape(file)}"] textarea`)
    if (!field) return
    const from =
      field.value
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0)
    const at = field.value.indexOf(wrong, from)
    if (at < 0) return
    field.focus()
    field.setSelectionRange(at, at + wrong.length)
    // Written off, and the one way there is to change a field as if somebody typed.
    if (document.execCommand('insertText', false, right)) return
    field.setRangeText(right)
    work.write(file, field.value)
  })
}
