import { useState } from 'preact/hooks'
import { inThrees } from '../../../core/classroom/code.ts'
import { addressOf } from '../../../core/site/address.ts'
import { Icon } from '../../icons/Icon.tsx'
import { curl } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import { windowHash } from '../houseOverChannel.ts'
import { useHeld } from '../useHeld.ts'
import { Asking } from './Asking.tsx'
import { Closing } from './Closing.tsx'
import { Dock } from './Dock.tsx'
import type { Entered } from './enter.ts'
import { Happening } from './Happening.tsx'
import type { Means } from './means.ts'
import { Paper } from './Paper.tsx'
import { Sheet } from './Sheet.tsx'
import { type InRoom, useNow, useRoom } from './useRoom.ts'

type Props = { readonly entered: Entered; readonly means: Means; readonly leave: (how: 'closed' | 'left') => void }

/** A room that is led: where we are, what is happening, what to ask; and one filled button, the next step. */
export function RoomPage({ entered, means, leave }: Props) {
  const { standing, refused, room } = useRoom(entered, means)
  const [closing, setClosing] = useState(false)
  const now = useNow(means, standing.ahead)
  const place = useHeld<HTMLDivElement>((host) => host.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true }))
  const { words } = means
  if (!room || standing.state === 'barred') return <NotIn {...{ standing, words, leave }} />
  if (room.view.closed && !closing) return <NotIn {...{ standing, words, leave }} closed />
  return (
    <>
      <div class="host" ref={place} data-room={entered.room.code}>
        <Head {...room} />
        <Notices {...{ room, refused }} lost={standing.state === 'lost'} />
        <Sheet {...room} now={now} />
        <main class="mid" data-paused={room.view.paused || undefined}>
          <h2 class="unseen">{words.happening}</h2>
          <Happening {...room} now={now} />
        </main>
        <Asking {...room} />
        <Dock {...room} close={() => setClosing(true)} />
        {closing && <Closing room={room} not={() => setClosing(false)} closed={() => leave('closed')} />}
      </div>
      <Paper {...room} />
    </>
  )
}

function Head({ means, entered, view }: InRoom) {
  const { words, shelf, locale, root } = means
  const { room } = entered
  const title = curl(shelf.find(({ id }) => id === view.vignette)?.title ?? view.vignette)
  const hash = room.way === 'server' ? `#${room.code}.${room.screen}` : windowHash(room.screen)
  const screen = `${root}${addressOf('room/screen', locale)}${hash}`
  const counted =
    view.seated === 0 ? words.nobodyYet : fill(view.seated === 1 ? words.inRoom.one : words.inRoom.many, { count: view.seated })
  return (
    <header class="top">
      <h1>
        <span class="story">{title}</span> {view.title !== title && <span class="small">{view.title}</span>}
      </h1>
      <p>
        <span class="small" data-seated={view.seated}>
          {room.way === 'laptop' ? words.onLaptop : room.way === 'rehearsal' ? words.pretend : ''} {room.way !== 'laptop' && counted}
        </span>
        {room.way === 'server' && (
          <span class="code">
            <span class="unseen">{words.code} </span>
            {inThrees(room.code)}
          </span>
        )}
        <a class="quiet" href={screen} target="_blank" rel="noopener" data-screen>
          <Icon name="eye" /> {words.screen}
        </a>
      </p>
    </header>
  )
}

type NoticesProps = {
  readonly room: InRoom
  readonly refused: keyof InRoom['means']['words']['refusals'] | undefined
  readonly lost: boolean
}

/** What is wrong just now, one thing at a time: the connection first. */
function Notices({ room: { means, entered, story, revised, view }, refused, lost }: NoticesProps) {
  const { words } = means
  const says = lost
    ? words.lost
    : refused
      ? fill(words.refused, { why: words.refusals[refused] })
      : revised
        ? words.revised
        : !story && view.path.length > 0
          ? words.storyMissing
          : entered.kept
            ? ''
            : words.notKept
  return (
    <div class="notices" role="status">
      {says && (
        <p class="notice">
          <Icon name="warn" /> {says}
        </p>
      )}
    </div>
  )
}

type NotInProps = Pick<Props, 'leave'> & {
  readonly standing: ReturnType<typeof useRoom>['standing']
  readonly words: Means['words']
  readonly closed?: boolean
}

/** There is no room to be led: not yet, not any more, or not by this page. */
function NotIn({ standing, words, leave, closed = false }: NotInProps) {
  const { why } = standing
  const barred = words.barred as Readonly<Record<string, string>>
  const says = closed
    ? words.closing.closed
    : why
      ? (barred[why] ?? fill(words.refused, { why: words.refusals[why] }))
      : standing.state === 'lost'
        ? words.lost
        : words.coming
  return (
    <main class="opening-room">
      <div role="status">
        <h1>{says}</h1>
      </div>
      <p class="actions">
        <button type="button" class="primary" onClick={() => leave(closed || why === 'unknown-class' ? 'closed' : 'left')}>
          {closed ? words.closing.again : words.title}
        </button>
      </p>
    </main>
  )
}
