import { useMemo } from 'preact/hooks'
import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import type { Script } from '../background/messages.ts'
import type { Desk, Shows, Work } from '../desk/desk.ts'
import { cameTo, type WalkState } from '../desk/walks.ts'
import { type Covered, together } from '../try/covered.ts'
import type { Wish } from '../try/start.ts'
import type { Room } from './graph.ts'
import { StoryMap } from './Map.tsx'
import { RoomTable } from './RoomTable.tsx'
import { leading, sayGraph, type Told } from './say.ts'

type Props = {
  readonly desk: Desk
  readonly work: Work
  readonly words: StudioWords
  readonly script: Script | undefined
  readonly walk: WalkState
}

/** The map or its table, and above it what there is in one sentence. */
export function MapPane({ desk, work, words, script, walk }: Props) {
  const { drawn } = desk
  const told = useMemo(() => drawn && toldBy(desk, script, walk, words), [drawn, desk.problems, desk.met, desk.shows, script, walk])
  if (!drawn || !told) return <p class="empty story">{words.mapNone}</p>
  if (drawn.graph.rooms.length === 0) return <p class="empty story">{words.mapEmpty}</p>
  const open = ({ file, line }: Room) => work.goTo(file, line)
  const { room, choice } = standing(desk)
  return (
    <>
      <div class="counted small">
        <p>
          {sayGraph(drawn.graph, words)} {desk.shows === 'share' && stale(desk, walk) && words.shareStale}
        </p>
        <label>
          <span>{words.shows}</span>
          <select class="quiet" value={desk.shows} onChange={({ currentTarget }) => work.showOn(currentTarget.value as Shows)}>
            <option value="effect">{words.showsEffect}</option>
            <option value="share" disabled={!cameTo(walk)}>
              {words.showsShare}
            </option>
            <option value="plays">{words.showsPlays}</option>
          </select>
        </label>
      </div>
      {desk.view === 'table' ? (
        <RoomTable
          {...{ drawn, told, words, open }}
          weighed={weighed(desk.between, words)}
          openLine={(file, line) => work.goTo(file, line)}
        />
      ) : (
        <>
          <StoryMap {...{ drawn, told, words, open, choice }} here={room} />
          <Legend between={desk.between} words={words} />
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

function toldBy({ drawn, problems, met, shows }: Desk, script: Script | undefined, walk: WalkState, words: StudioWords): Told {
  const lines = problems.filter(({ file, advice }) => !advice && file.endsWith('.ink'))
  const marks: Readonly<Record<Shows, Told['mark']>> = {
    effect: () => undefined,
    share: (room) => shareOf(room, walk, words),
    plays: (room) => playedIn(room, script ? together(met, script.plays) : met, met, words),
  }
  return {
    ...leading(drawn?.graph ?? { rooms: [], ways: [] }),
    mark: marks[shows],
    hasProblem: ({ file, line, last }) => line > 0 && lines.some((one) => one.file === file && one.line >= line && one.line <= last),
  }
}

/** Whether the walk was of the script as it no longer is, or of another of the folder's. */
function stale({ files, script }: Desk, walk: WalkState): boolean {
  const done = cameTo(walk)
  return done !== undefined && done.of !== files.get(script ?? '')
}

/** How large a share of the paths comes by a room. A room that is only passed through has none of its own. */
function shareOf({ id, ending, offers }: Room, walk: WalkState, words: StudioWords): ReturnType<Told['mark']> {
  const done = cameTo(walk)
  if (!done || (ending === undefined && offers === 0)) return undefined
  const { places, endings } = done.walked
  const part = (ending === undefined ? places.get(id) : endings.get(ending)) ?? 0
  const short = part > 0 && part < 0.01 ? '<1 %' : `${Math.round(part * 100)} %`
  return { short, long: fill(words.shareIs, { share: short }), part }
}

/** Whether a room was come by: by oneself, by a play-through of the folder, or not yet. */
function playedIn({ id, ending, offers }: Room, all: Covered, own: Covered, words: StudioWords): ReturnType<Told['mark']> {
  if (ending === undefined && offers === 0) return undefined
  const by = ({ places, endings }: Covered) => (ending === undefined ? places.has(id) : endings.has(ending))
  if (by(own)) return { short: '✓', long: words.playedHere, part: 1 }
  return by(all) ? { short: '(✓)', long: words.playedInFolder, part: 0.5 } : { short: '', long: words.notPlayed, part: 0 }
}

/** What the ways' looks mean, and from where a choice is weighed. */
const Legend = ({ between, words }: { readonly between: Wish | undefined; readonly words: StudioWords }) => (
  <div class="legend small">
    <ul>
      {(['brings', 'costs', 'breaks', 'even'] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 34 8" aria-hidden="true">
            <path class={`way ${kind}`} d="M1 4H33" />
          </svg>
          {{ brings: words.effectBrings, costs: words.effectCosts, breaks: words.effectBreaks, even: words.effectEven }[kind]}
        </li>
      ))}
    </ul>
    <p data-weighed>{weighed(between, words)}</p>
  </div>
)

const weighed = (between: Wish | undefined, words: StudioWords): string =>
  between ? fill(words.weighedAsSet, { trust: between.trust ?? '', rapport: between.rapport ?? '' }) : words.weighedFirst
