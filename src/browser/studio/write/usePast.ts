import { useRef } from 'preact/hooks'
import { type Change, changed, type Past, redone, type Stand, standBefore, undone } from './past.ts'

type Field = HTMLTextAreaElement
type Write = (text: string, past: Past) => void

const standOf = ({ value, selectionStart, selectionEnd }: Field): Stand => ({ text: value, from: selectionStart, to: selectionEnd })

/**
 * What listens on a field so that each file keeps its own way back. The browser's own is lost when another file comes into the field, and
 * may reach into a file that is no longer there.
 *
 * @param text  as it was last written
 * @param went  called after a step back or on
 */
export function usePast(text: string, past: Past, write: Write, went: (field: Field) => void) {
  const before = useRef<Stand>({ text: '', from: 0, to: 0 })
  const go = (field: Field, step: typeof undone) => {
    const found = step(past, standOf(field))
    if (!found) return
    field.value = found.stand.text
    field.setSelectionRange(found.stand.from, found.stand.to)
    write(found.stand.text, found.past)
    went(field)
  }
  return {
    onBeforeInput(event: InputEvent) {
      const field = event.currentTarget as Field
      const step = { historyUndo: undone, historyRedo: redone }[event.inputType]
      if (step) {
        event.preventDefault()
        go(field, step)
      } else if (!event.isComposing) before.current = standOf(field)
    },
    onInput(event: InputEvent) {
      const field = event.currentTarget as Field
      // Not every change is announced before: a correction is not.
      const from = before.current.text === text ? before.current : standBefore(text, field.value)
      // A word that is being composed is one step, remembered when it is done.
      write(field.value, event.isComposing ? past : changed(past, from, standOf(field), changeOf(event)))
    },
    onCompositionStart({ currentTarget }: CompositionEvent) {
      before.current = standOf(currentTarget as Field)
    },
    onCompositionEnd({ currentTarget }: CompositionEvent) {
      const field = currentTarget as Field
      if (field.value !== before.current.text) write(field.value, changed(past, before.current, standOf(field), 'other'))
    },
    onKeyDown(event: KeyboardEvent) {
      const step = stepFor(event)
      if (!step) return
      event.preventDefault()
      go(event.currentTarget as Field, step)
    },
  }
}

/** Ctrl+Z, or with Shift; and Ctrl+Y. On a Mac it is Cmd. */
function stepFor({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): typeof undone | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? redone : undone
  return letter === 'y' && !shiftKey ? redone : undefined
}

const changeOf = ({ inputType, data }: InputEvent): Change => {
  if (inputType === 'insertText' && data?.length === 1) return 'typed'
  return inputType === 'deleteContentBackward' || inputType === 'deleteContentForward' ? 'deleted' : 'other'
}
