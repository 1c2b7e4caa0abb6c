import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Going } from '../desk/desk.ts'
import { line, linesFor, type Wrong } from './Lines.tsx'
import type { Past } from './past.ts'
import { linesIn } from './split.ts'
import { usePast } from './usePast.ts'

type Props = {
  readonly file: string
  readonly text: string
  readonly label: string
  readonly wrongs: ReadonlyMap<number, Wrong>
  readonly going: Going | undefined
  /** The line the caret is in, from 1. */
  readonly here: number
  /** How it came to stand as it does. */
  readonly past: Past
  readonly write: (text: string, past: Past) => void
  readonly caretAt: (line: number) => void
}

/** Lines from which they are not wrapped any more, so that only those in view need be drawn. Our judgement. */
const LONG = 3_000

/**
 * A plain field, with its lines drawn beneath it in the same places: it keeps the browser's own keyboard, and reads to a screen reader as
 * what it is.
 */
export function Editor({ file, text, label, wrongs, going, here, past, write, caretAt }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const lines = linesIn(text)
  const long = lines.length > LONG
  // The field is its own master while one writes in it; only what comes from elsewhere is put into it.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text
  }, [text])
  useEffect(() => {
    if (going?.file === file) stand(field.current, scroller.current, lines, going.line)
  }, [going])
  const looked = () => field.current && caretAt(lineAt(field.current))
  const writing = usePast(
    text,
    past,
    (now, then) => {
      write(now, then)
      looked()
    },
    (at) => inView(scroller.current, linesIn(at.value).length, lineAt(at)),
  )
  return (
    <div class={long ? 'code long' : 'code'} ref={scroller} data-file={file}>
      <div class="sheet">
        {long ? <Window {...{ file, lines, wrongs, here, scroller }} /> : <Whole {...{ file, lines, wrongs, here }} />}
        <textarea
          ref={field}
          aria-label={label}
          wrap={long ? 'off' : 'soft'}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          {...writing}
          onKeyUp={looked}
          onPointerUp={looked}
          onFocus={looked}
        />
      </div>
    </div>
  )
}

type Shown = Pick<Props, 'file' | 'wrongs' | 'here'> & { readonly lines: readonly string[] }

function Whole({ file, lines, wrongs, here }: Shown) {
  const draw = useMemo(() => linesFor(file), [file])
  return (
    <pre class="lines" aria-hidden="true">
      {draw(lines, wrongs, here)}
    </pre>
  )
}

/** Of a very long file the lines in view, and some beyond. */
function Window({ file, lines, wrongs, here, scroller }: Shown & { readonly scroller: { readonly current: HTMLDivElement | null } }) {
  const [from, setFrom] = useState(0)
  const sheet = useRef<HTMLPreElement>(null)
  useEffect(() => {
    const box = scroller.current
    const look = () => {
      const tall = (sheet.current?.clientHeight ?? 0) / lines.length || 1
      setFrom(Math.max(0, Math.floor((box?.scrollTop ?? 0) / tall / AHEAD - 1) * AHEAD))
    }
    look()
    box?.addEventListener('scroll', look, { passive: true })
    return () => box?.removeEventListener('scroll', look)
  }, [lines.length])
  const longest = useMemo(() => lines.reduce((most, one) => Math.max(most, one.length), 0), [lines])
  return (
    <pre class="lines" aria-hidden="true" ref={sheet} style={{ '--lines': String(lines.length), '--longest': String(longest) }}>
      <div class="part" style={{ '--from': String(from) }}>
        {lines
          .slice(from, from + 4 * AHEAD)
          .map((text, index) => line(file, text, from + index + 1, wrongs.get(from + index + 1), from + index + 1 === here))}
      </div>
    </pre>
  )
}

/** Lines drawn beyond those in view. */
const AHEAD = 60

const lineAt = ({ value, selectionStart }: HTMLTextAreaElement): number => {
  let line = 1
  for (let at = value.indexOf('\n'); at >= 0 && at < selectionStart; at = value.indexOf('\n', at + 1)) line++
  return line
}

/** Puts the caret at the beginning of a line, and the line into view. */
function stand(field: HTMLTextAreaElement | null, box: HTMLElement | null, lines: readonly string[], line: number): void {
  if (!field || !box) return
  const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  field.setSelectionRange(at, at)
  field.focus({ preventScroll: true })
  box.scrollTop = Math.max(0, topOf(box, lines.length, line) - box.clientHeight / 4)
}

/** Moves a line into view where it is not. */
function inView(box: HTMLElement | null, count: number, line: number): void {
  if (!box) return
  const top = topOf(box, count, line)
  if (top < box.scrollTop || top > box.scrollTop + box.clientHeight - 60) box.scrollTop = Math.max(0, top - box.clientHeight / 4)
}

function topOf(box: HTMLElement, count: number, line: number): number {
  const row = box.querySelector<HTMLElement>(`.ln:nth-child(${line})`)
  const height = box.querySelector<HTMLElement>('.lines')?.clientHeight ?? 0
  return box.classList.contains('long') || !row ? ((line - 1) * height) / count : row.offsetTop
}
