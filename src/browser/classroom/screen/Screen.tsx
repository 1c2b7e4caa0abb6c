import type { ComponentChildren } from 'preact'
import { inThrees } from '../../../core/classroom/code.ts'
import type { ScreenView } from '../../../core/classroom/screenView.ts'
import type { Shown } from '../../../core/classroom/shown.ts'
import type { ClassroomWords } from '../../words/classroom.ts'
import { fill } from '../../words/words.ts'
import { joinAddress, spoken } from '../address.ts'
import type { Line } from '../line.ts'
import { type Brings, useFetched } from '../shared/useFetched.ts'
import { useNow, useStanding } from '../useStanding.ts'
import { type Further, onWall } from './onWall.ts'
import { Qr } from './Qr.tsx'
import { useFit } from './useFit.ts'
import { Wall } from './Wall.tsx'
import type { DoorTo, WallPart } from './wallPart.ts'

type Seen = { readonly vignette: string; readonly cue: NonNullable<Shown['cue']>; readonly says: string }

type Props = {
  readonly line: Line<ScreenView>
  readonly words: ClassroomWords
  readonly clock: () => number
  readonly door: DoorTo | undefined
  /** Brings what a wall does not have from the beginning. */
  readonly brings: Brings<Further, WallPart>
  /** The picture of what is to be seen, if the pictures have come. */
  readonly pictureOf: (seen: Seen) => ComponentChildren
}

/** The wall of a class: left what is to be seen, right the words, for the last row. */
export function Screen({ line, words, clock, door, brings, pictureOf }: Props) {
  const { view, ahead, state, why } = useStanding(line)
  const now = useNow(ahead, clock, view?.ballot?.talkUntil !== undefined || view?.workshop?.blockUntil !== undefined)
  const what = view && onWall(view)
  const further = useFetched(brings, what?.what === 'triads' || what?.what === 'teams' ? what.what : undefined)
  const board = useFit()
  if (!view || !what)
    return (
      <main class="wall plain">
        <section class="board" ref={board}>
          <div class="middle calm">
            <h1>{state === 'barred' ? (why === 'unknown-class' ? words.barred.closed : words.screenAlone) : words.coming}</h1>
          </div>
        </section>
      </main>
    )
  const { cue, says = '' } = (what.what === 'teams' ? view.workshop?.spotlight?.shown : view.shown) ?? {}
  const pictured = cue && !PLAIN.includes(what.what) ? pictureOf({ vignette: view.vignette, cue, says }) : undefined
  return (
    <main class={pictured ? 'wall' : 'wall plain'} data-wall={what.what} data-state={state}>
      {pictured}
      <section class="board" ref={board}>
        <header>
          <p>{[view.title, what.what === 'vote' && what.ballot.round === 2 ? words.hereAgain : ''].filter(Boolean)[0]}</p>
          {door && what.what !== 'door' && !view.closed && <Join {...{ door, words }} />}
        </header>
        <Wall {...{ what, view, words, now, door, further }} />
        <p role="status" class="trouble">
          {state === 'lost' ? words.lost : ''}
        </p>
      </section>
    </main>
  )
}

/** Where there is nothing to look at but words. */
const PLAIN: readonly string[] = ['door', 'words', 'closed', 'kind', 'triads']

/** Who comes late finds the way in on every screen. */
const Join = ({ door, words }: { readonly door: DoorTo; readonly words: ClassroomWords }) => (
  <div class="join">
    <div>
      <p>{words.onPhone}</p>
      <p class="letters">{inThrees(door.code)}</p>
    </div>
    <Qr text={joinAddress(door.rooms, door.code)} label={fill(words.qr, { address: spoken(door.rooms) })} />
  </div>
)
