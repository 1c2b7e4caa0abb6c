import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import type { Drawn } from '../background/messages.ts'
import type { Room, Way } from './graph.ts'
import { sayEffect, type Told } from './say.ts'

type Props = {
  readonly drawn: Drawn
  readonly told: Told
  readonly words: StudioWords
  readonly open: (room: Room) => void
  readonly openLine: (file: string, line: number) => void
  /** From where choices are weighed, as a sentence. */
  readonly weighed: string
}

/** Rows drawn at once; a story of thousands is read page by page. */
export const PAGE = 100

/** The map's twin: every room, every choice, where it leads and what it does, in words. */
export function RoomTable({ drawn: { graph }, told, words, open, openLine, weighed }: Props) {
  const leaving = new Map<string, Way[]>()
  for (const way of graph.ways) leaving.set(way.from, [...(leaving.get(way.from) ?? []), way])
  const pages = Array.from({ length: Math.ceil(graph.rooms.length / PAGE) }, (_, index) =>
    graph.rooms.slice(index * PAGE, (index + 1) * PAGE),
  )
  const rows = (rooms: readonly Room[]) => <Rows {...{ rooms, leaving, told, words, open, openLine }} />
  return (
    <div class="twin">
      <p class="small">
        {words.tableSays} {weighed}
      </p>
      {pages.length === 1
        ? rows(pages[0] ?? [])
        : pages.map((rooms, index) => (
            <details key={rooms[0]?.id} open={index === 0}>
              <summary>{fill(words.rooms, { from: index * PAGE + 1, to: index * PAGE + rooms.length })}</summary>
              {rows(rooms)}
            </details>
          ))}
    </div>
  )
}

type RowsProps = Omit<Props, 'drawn' | 'weighed'> & {
  readonly rooms: readonly Room[]
  readonly leaving: ReadonlyMap<string, readonly Way[]>
}

const Rows = ({ rooms, leaving, told, words, open, openLine }: RowsProps) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{words.room}</th>
        <th scope="col">{words.choice}</th>
        <th scope="col">{words.leads}</th>
        <th scope="col">{words.does}</th>
      </tr>
    </thead>
    <tbody>
      {rooms.map((room) => {
        const ways = leaving.get(room.id) ?? []
        const about = aboutRoom(room, told, words)
        return [
          <tr key={room.id} class="first" data-row={room.id}>
            <th scope="row" rowSpan={Math.max(1, ways.length)}>
              {room.line > 0 ? (
                <button type="button" class="link" onClick={() => open(room)}>
                  {room.title}
                </button>
              ) : (
                room.title
              )}
              {about && <span class="small">{about}</span>}
            </th>
            <Cells {...{ way: ways[0], told, words, openLine }} />
          </tr>,
          ...ways.slice(1).map((way) => (
            <tr key={`${way.from} ${way.choice?.id} ${way.to}`}>
              <Cells {...{ way, told, words, openLine }} />
            </tr>
          )),
        ]
      })}
    </tbody>
  </table>
)

const aboutRoom = (room: Room, told: Told, words: StudioWords): string =>
  [
    room.kind === 'ending' && words.kindEnding,
    room.kind === 'missing' && words.kindMissing,
    room.mends && words.mends,
    room.stay > 0 && fill(words.stays, { count: room.stay }),
    !room.reached && words.unreached,
    told.hasProblem(room) && words.onProblem,
    told.mark(room)?.long,
  ]
    .filter(Boolean)
    .join(', ')

function Cells({ way, told, words, openLine }: Pick<Props, 'told' | 'words' | 'openLine'> & { readonly way: Way | undefined }) {
  if (!way) return <td colSpan={3}>{'–'}</td>
  const { choice, to } = way
  return (
    <>
      <td>
        {choice ? (
          <button type="button" class="link" title={choice.text} onClick={() => openLine(choice.file, choice.line)}>
            {choice.label}
          </button>
        ) : (
          <span class="small">{words.withoutChoice}</span>
        )}
      </td>
      <td>{told.titles.get(to) ?? to}</td>
      <td class="does">{sayEffect(way.effect, words)}</td>
    </>
  )
}
