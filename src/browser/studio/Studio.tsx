import type { ComponentType } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Problem } from '../../script/problem.ts'
import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'
import { Bar } from './Bar.tsx'
import type { Desk, Work } from './desk/desk.ts'
import { FolderDialog, type Leaving } from './FolderDialog.tsx'
import { MapPane } from './map/MapPane.tsx'
import { Problems } from './Problems.tsx'
import { Remarks } from './Remarks.tsx'
import type { Beginnings } from './Start.tsx'
import { type Correction, pieceOf } from './write/cure.ts'
import { Editor } from './write/Editor.tsx'
import type { Wrong } from './write/Lines.tsx'

type Props = {
  readonly desk: Desk
  readonly work: Work
  readonly words: StudioWords
  readonly ways: Beginnings
  readonly leaving: Leaving
}

/** The desk: script at the left, the story at the right, what is to be put right beneath. On a narrow screen one of them at a time. */
export function Studio({ desk, work, words, ways, leaving }: Props) {
  const [menu, setMenu] = useState(false)
  const { open, files, view } = desk
  const wrongs = useMemo(() => wrongsIn(desk), [desk.problems, open, files])
  const text = files.get(open) ?? ''
  return (
    <div class="studio" data-at={view}>
      <Bar {...{ desk, work, words }} menu={() => setMenu(true)} playFrom={() => undefined} />
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
            write={(now) => work.write(open, now)}
            caretAt={work.caretAt}
          />
        </section>
        <section class="side seen" aria-label={words[view === 'write' ? 'map' : view]}>
          {(view === 'map' || view === 'table' || view === 'write') && <MapPane {...{ desk, work, words }} />}
        </section>
      </main>
      <Problems {...{ desk, work, words }} correct={(problem, found) => correct(problem, found, work)} />
      {menu && <FolderDialog {...{ desk, work, words, ways, leaving }} closed={() => setMenu(false)} />}
    </div>
  )
}

/** What is wrong in the open file, by line; of several on one line the first. */
function wrongsIn({ problems, open, files }: Desk): ReadonlyMap<number, Wrong> {
  const lines = files.get(open)?.split('\n') ?? []
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
    // Written off, and the one way there is to change a field so that its own undo knows of it.
    if (!document.execCommand('insertText', false, right)) field.setRangeText(right)
    work.write(file, field.value)
  })
}

export type PlayPane = ComponentType<{ readonly desk: Desk }>
