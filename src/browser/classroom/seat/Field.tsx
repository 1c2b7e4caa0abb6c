import type { ClassroomWords } from '../../words/classroom.ts'
import { fill } from '../../words/words.ts'

/** What is being written, by the field’s name: kept while the room moves on, so that nothing typed is lost. */
export type Drafts = { read(name: string): string | undefined; write(name: string, text: string): void }

type Props = {
  /** Names the draft, and the field. */
  readonly name: string
  readonly label: string
  /** What happens to it. */
  readonly says: string
  readonly most: number
  /** What was sent before. */
  readonly sent: string | undefined
  readonly short?: boolean
  readonly words: ClassroomWords
  readonly drafts: Drafts
  readonly onSend: (text: string) => void
}

/** A field for something of one’s own, with what happens to it said beneath. */
export function Field({ name, label, says, most, sent, short, words, drafts, onSend }: Props) {
  const text = drafts.read(name) ?? sent ?? ''
  const left = most - [...text.trim()].length
  const changed = text.trim() !== (sent ?? '')
  const id = name.replace(/\W/g, '-')
  const shared = {
    id,
    value: text,
    'aria-describedby': `${id}-says`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      drafts.write(name, currentTarget.value),
  }
  return (
    <form
      class="field"
      data-field={name}
      onSubmit={(event) => {
        event.preventDefault()
        if (changed && left >= 0 && text.trim()) onSend(text.trim())
      }}
    >
      <label for={id}>{label}</label>
      {short ? <input type="text" autocomplete="off" {...shared} /> : <textarea rows={2} {...shared} />}
      <p class="small" id={`${id}-says`}>
        {says}
      </p>
      <div class="send">
        <button type="submit" class="second" aria-disabled={!changed || left < 0 || !text.trim()}>
          {sent === undefined ? words.send : words.sendAgain}
        </button>
        <p class="small" role="status">
          {saysOf(left, most, changed ? undefined : sent, words)}
        </p>
      </div>
    </form>
  )
}

/** That it is sent; or, towards the end of the room there is, how many letters are left. */
function saysOf(left: number, most: number, sent: string | undefined, words: ClassroomWords): string {
  if (sent !== undefined) return words.sent
  if (left > most / 4) return ''
  return fill(left < 0 ? words.lettersOver : words.lettersLeft, { count: Math.abs(left) })
}
