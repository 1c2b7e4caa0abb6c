import { useMemo } from 'preact/hooks'
import type { StudioWords } from '../../words/studio.ts'
import type { Desk, Work } from '../desk/desk.ts'
import type { Room } from './graph.ts'
import { StoryMap } from './Map.tsx'
import { RoomTable } from './RoomTable.tsx'
import { leading, sayGraph, type Told } from './say.ts'

type Props = { readonly desk: Desk; readonly work: Work; readonly words: StudioWords }

/** The map or its table, and above it what there is in one sentence. */
export function MapPane({ desk, work, words }: Props) {
  const { drawn } = desk
  const told = useMemo(() => drawn && toldBy(desk), [drawn, desk.problems])
  if (!drawn || !told) return <p class="empty story">{words.mapNone}</p>
  if (drawn.graph.rooms.length === 0) return <p class="empty story">{words.mapEmpty}</p>
  const open = ({ file, line }: Room) => work.goTo(file, line)
  const { room, choice } = standing(desk)
  return (
    <>
      <p class="sum small">{sayGraph(drawn.graph, words)}</p>
      {desk.view === 'table' ? (
        <RoomTable {...{ drawn, told, words, open }} openLine={(file, line) => work.goTo(file, line)} />
      ) : (
        <>
          <StoryMap {...{ drawn, told, words, open, choice }} here={room} />
          <Legend words={words} />
        </>
      )}
    </>
  )
}

/** The room the caret stands in, and the choice on its line or the nearest above. */
export function standing({ drawn, open, line }: Desk): { readonly room: string | undefined; readonly choice: string | undefined } {
  const room = drawn?.graph.rooms.find((one) => one.file === open && one.line > 0 && one.line <= line && line <= one.last)
  const choices = drawn?.graph.ways.filter(({ from, choice }) => from === room?.id && choice && choice.line <= line) ?? []
  return { room: room?.id, choice: choices.toSorted((a, b) => (b.choice?.line ?? 0) - (a.choice?.line ?? 0))[0]?.choice?.id }
}

function toldBy({ drawn, problems }: Desk): Told {
  const lines = problems.filter(({ file, advice }) => !advice && file.endsWith('.ink'))
  return {
    ...leading(drawn?.graph ?? { rooms: [], ways: [] }),
    mark: () => undefined,
    hasProblem: ({ file, line, last }) => line > 0 && lines.some((one) => one.file === file && one.line >= line && one.line <= last),
  }
}

const Legend = ({ words }: { readonly words: StudioWords }) => (
  <ul class="legend small" title={words.effectHow}>
    {(['brings', 'costs', 'breaks', 'even'] as const).map((kind) => (
      <li key={kind}>
        <svg viewBox="0 0 34 8" aria-hidden="true">
          <path class={`way ${kind}`} d="M1 4H33" />
        </svg>
        {{ brings: words.effectBrings, costs: words.effectCosts, breaks: words.effectBreaks, even: words.effectEven }[kind]}
      </li>
    ))}
  </ul>
)
