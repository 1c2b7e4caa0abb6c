import { useEffect, useRef, useState } from 'preact/hooks'
import { drawCode, inThrees } from '../../../core/classroom/code.ts'
import { fill } from '../../words/words.ts'
import { drawHex } from '../draw.ts'
import { drawn } from './lot.ts'
import type { Means, Server } from './means.ts'
import { PRETEND } from './rehearse.ts'
import { forgetRoom, type Room } from './rooms.ts'
import { type Chosen, What } from './What.tsx'

type Props = {
  readonly means: Means
  /** A room was closed just now. */
  readonly closed: boolean
  readonly rooms: readonly Room[]
  readonly go: (room: Room) => void
}

/** Before a room: what is played, for how long, and in which of three ways. */
export function Start({ means, closed, rooms, go }: Props) {
  const { words, shelf } = means
  const { open } = words
  const server = useServer(means)
  const [chosen, setChosen] = useState<Chosen>({ id: shelf[0]?.id ?? '', facts: {}, plan: 'fifty', group: '', names: false })
  const [state, setState] = useState<'opening' | 'failed'>()
  const openRoom = async (way: Room['way']) => {
    const opening = openingOf(means, chosen)
    const room = { opening, at: means.today() }
    if (way !== 'server') return go({ ...room, way, code: drawCode(means.draw), screen: drawHex(8), events: [] })
    setState('opening')
    const { type: _, ...asked } = opening
    const answer = await means.openRoom(asked)
    setState(answer ? undefined : 'failed')
    if (answer) go({ ...room, way, ...answer })
  }
  const live = server !== 'asking' && server?.live === true
  return (
    <main class="opening-room">
      <Heading {...{ words, closed }} />
      <Rooms {...{ means, rooms, go }} />
      <What {...{ means, chosen }} change={(more) => setChosen({ ...chosen, ...more })} />
      {chosen.plan === 'day' && means.parts && <means.parts.Day means={means} />}
      <Ways {...{ open, live }} openRoom={(way) => void openRoom(way)} />
      <p class="small" role="status" data-server>
        {state === 'opening' ? open.opening : state === 'failed' ? open.failed : <ServerSays {...{ server, words }} />}
      </p>
    </main>
  )
}

type WaysProps = {
  readonly open: Means['words']['open']
  /** Whether a server keeps rooms. */
  readonly live: boolean
  readonly openRoom: (way: Room['way']) => void
}

/** With phones where a server keeps rooms; with hands, and alone, always. */
function Ways({ open, live, openRoom }: WaysProps) {
  const ways = [
    ...(live ? [['server', open.start, open.startSays] as const] : []),
    ['laptop', open.laptop, open.laptopSays] as const,
    ['rehearsal', open.rehearse, fill(open.rehearseSays, { count: PRETEND })] as const,
  ]
  return (
    <section class="ways" aria-label={open.start}>
      {ways.map(([way, name, says], index) => (
        <div key={way}>
          <button type="button" class={index === 0 ? 'primary' : 'sec'} data-way={way} onClick={() => openRoom(way)}>
            {name}
          </button>
          <p class="small">{says}</p>
        </div>
      ))}
    </section>
  )
}

function Heading({ words, closed }: Pick<Means, 'words'> & { readonly closed: boolean }) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (closed) head.current?.focus()
  }, [closed])
  return (
    <>
      <h1 ref={head} tabIndex={-1}>
        {closed ? words.closing.closed : words.title}
      </h1>
      <p class="lead">{closed ? words.closing.closedSays : words.lead}</p>
    </>
  )
}

function ServerSays({ server, words: { open } }: Pick<Means, 'words'> & { readonly server: Server | undefined | 'asking' }) {
  if (server === 'asking') return <>{open.looking}</>
  if (!server?.live) return <>{open.noServer}</>
  if (server.open) return null
  return (
    <>
      {open.notReached} <code>{CURE}</code> {open.notReachedEnd}
    </>
  )
}

/** What opens the server to the network it is on. */
export const CURE = 'npm start -- --lan'

/** Rooms this browser leads still, to go on with. */
function Rooms({ means, rooms, go }: Pick<Props, 'means' | 'rooms' | 'go'>) {
  const { open } = means.words
  const [gone, setGone] = useState<readonly string[]>([])
  const left = rooms.filter(({ code }) => !gone.includes(code))
  if (left.length === 0) return null
  const date = (at: number) => new Date(at).toLocaleString(means.locale, { weekday: 'long', hour: '2-digit', minute: '2-digit' })
  return (
    <ul class="rooms">
      {left.map((room) => (
        <li key={room.code}>
          <button type="button" class="sec" data-room={room.code} onClick={() => go(room)}>
            {fill(open.goOn, { code: inThrees(room.code) })}
          </button>
          <span class="small">
            {fill(open.goOnSays, { title: room.opening.title, date: date(room.at) })} · {open.ways[room.way]}
          </span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              forgetRoom(means.store, room.code)
              setGone([...gone, room.code])
            }}
          >
            {open.forget}
          </button>
        </li>
      ))}
    </ul>
  )
}

const openingOf = (means: Means, { id, facts, plan, group, names }: Chosen): Room['opening'] => ({
  type: 'opened',
  ...drawn(means, id, facts, group),
  ...{ plan, names },
})

function useServer({ server }: Means): Server | undefined | 'asking' {
  const [found, setFound] = useState<Server | undefined | 'asking'>('asking')
  useEffect(() => void server().then(setFound), [])
  return found
}
