import { useState } from 'preact/hooks'
import { inThrees } from '../../../core/classroom/code.ts'
import { type Summary, summary } from '../../../core/classroom/summary.ts'
import {
  asJson,
  COLUMNS,
  QUOTE_COLUMNS,
  quoteRows,
  rows,
  TEAM_COLUMNS,
  THREES_COLUMNS,
  teamRows,
  threesRows,
} from '../../../core/classroom/tables.ts'
import { asCsv } from '../../../core/records/tables.ts'
import type { LeadWords } from '../../words/lead.ts'
import { fill } from '../../words/words.ts'
import type { InRoom } from './useRoom.ts'

type Props = { readonly room: InRoom; readonly not: () => void; readonly closed: () => void }

/** Before a room is closed: what is erased, and what may be taken along. Nothing pretend is handed out as if it were real. */
export function Closing({ room, not, closed }: Props) {
  const { entered, means, view, steer } = room
  const { words, save } = means
  const { closing } = words
  const { room: kept } = entered
  const [wrong, setWrong] = useState('')
  const told = summary(view)
  const name = `class-${inThrees(kept.code)}`
  const close = async () => {
    const answer = await steer.say({ type: 'closed' })
    // A room that was closed already is closed.
    if (answer.ok || answer.why === 'closed' || answer.why === 'unknown-class') closed()
    else setWrong(fill(words.refused, { why: words.refusals[answer.why] }))
  }
  return (
    <dialog aria-labelledby="closing-title" data-closing ref={present} onClose={({ currentTarget }) => currentTarget.isConnected && not()}>
      <h2 id="closing-title">{closing.title}</h2>
      <p>{kept.way === 'server' ? closing.says : closing.saysHere}</p>
      {kept.way === 'rehearsal' ? (
        <p class="small">{closing.pretend}</p>
      ) : (
        <>
          <p>{closing.first}</p>
          <p class="small">{closing.read}</p>
          <p class="actions">
            {filesOf(told, words).map(({ take, says, name: file, text, type }) => (
              <button key={take} type="button" class="sec" data-take={take} onClick={() => save(`${name}${file}`, text, type)}>
                {says}
              </button>
            ))}
          </p>
        </>
      )}
      <p class="actions">
        <button type="button" class="quiet" data-take="paper" onClick={() => print()}>
          {closing.print}
        </button>
      </p>
      <p role="status">{wrong}</p>
      <form method="dialog" class="actions">
        <button type="button" class="primary" data-erase onClick={() => void close()}>
          {closing.close}
        </button>
        <button type="submit" class="quiet">
          {closing.not}
        </button>
      </form>
    </dialog>
  )
}

type Taken = Readonly<Record<'take' | 'says' | 'name' | 'text' | 'type', string>>

/** What may be taken along. A table with nothing in it is not offered, but for that of the choices. */
function filesOf(told: Summary, { closing, codebook }: LeadWords): readonly Taken[] {
  const table = (take: string, says: string, name: string, columns: readonly string[], all: ReturnType<typeof rows>): Taken[] =>
    all.length === 0 && take !== 'csv' ? [] : [{ take, says, name: `-${name}.csv`, text: asCsv(columns, all), type: 'text/csv' }]
  return [
    ...table('csv', closing.table, 'choices', COLUMNS, rows(told)),
    ...table('threes', closing.threes, 'threes', THREES_COLUMNS, threesRows(told)),
    ...table('teams', closing.teams, 'teams', TEAM_COLUMNS, teamRows(told)),
    ...table('quotes', closing.quotes, 'released', QUOTE_COLUMNS, quoteRows(told)),
    { take: 'json', says: closing.json, name: '.json', text: asJson(told, codebook), type: 'application/json' },
  ]
}

/** Shown as it appears; one stands at the way back, since the other erases. */
function present(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return
  dialog.showModal()
  dialog.querySelector<HTMLElement>('button[type=submit]')?.focus()
}
