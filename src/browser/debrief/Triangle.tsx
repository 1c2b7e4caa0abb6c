import { curveCatmullRom, line } from 'd3-shape'
import type { Debrief } from '../../core/debrief/debrief.ts'
import type { Stance } from '../../core/debrief/standing.ts'
import { shortQuote } from './shortQuote.ts'
import { apart, corners, middle, nearest, type Place, placeOf } from './triangle.ts'
import type { Voice } from './voice.ts'
import './triangle.css'

type Props = { readonly debrief: Debrief; readonly voice: Voice }

/** Twice the radius of a disc, and a hair. */
const DISCS_APART = 9

/** The path on the drama triangle and its healthy twin: what one stood nearest to, moment by moment. */
export function Triangle({ debrief, voice }: Props) {
  const { words } = voice
  return (
    <>
      <h2>{words.stood.heading}</h2>
      <p class="lead">{words.stood.lead}</p>
      <svg class="triangle" viewBox="-14 -11 128 111" role="img" aria-label={inWords(debrief, voice)}>
        <path class="outer" d={shape(['rescuing', 'pushing', 'stuck'])} />
        <circle class="steady" cx={middle[0]} cy={middle[1]} r="12" />
        <path class="inner" d={shape(['caring', 'assertive', 'vulnerable'])} />
        {(Object.keys(LABELS) as Stance[]).map((stance) => (
          <Corner key={stance} stance={stance} voice={voice} />
        ))}
        <Path debrief={debrief} />
      </svg>
      <Leanings debrief={debrief} voice={voice} />
    </>
  )
}

const shape = (stances: readonly Stance[]): string => `${line<Place>()(stances.map((stance) => corners[stance])) ?? ''}Z`

const INNER: readonly Stance[] = ['caring', 'assertive', 'vulnerable']

/** Where a corner's name stands from it, and which way it runs: beside the way that a path from the middle would take. */
const LABELS: Readonly<Record<Stance, readonly [dx: number, dy: number, anchor: 'start' | 'middle' | 'end']>> = {
  rescuing: [0, -4, 'middle'],
  pushing: [0, 8, 'middle'],
  stuck: [0, 8, 'middle'],
  caring: [3.5, -0.5, 'start'],
  assertive: [0, 6.5, 'middle'],
  vulnerable: [0, 6.5, 'middle'],
}

const Corner = ({ stance, voice: { words } }: { readonly stance: Stance; readonly voice: Voice }) => {
  const [x, y] = corners[stance]
  const [dx, dy, anchor] = LABELS[stance]
  return (
    <text class={INNER.includes(stance) ? 'twin' : 'drama'} x={x + dx} y={y + dy} text-anchor={anchor}>
      {words.stood.stances[stance]}
    </text>
  )
}

/** One curved line from the middle; a ring where it begins, discs at the turning points. */
const Path = ({ debrief: { standings, turningPoints } }: Pick<Props, 'debrief'>) => {
  const places = standings.map(placeOf)
  const curve = line<Place>().curve(curveCatmullRom.alpha(0.5))
  const discs = apart(
    turningPoints.map(({ index }) => places[index + 1] ?? middle),
    DISCS_APART,
  )
  return (
    <>
      <path class="path" d={curve([...places]) ?? ''} />
      <circle class="begins" cx={places[0]?.[0]} cy={places[0]?.[1]} r="1.8" />
      {discs.map(([x, y], place) => (
        <g key={place} class="numbered">
          <circle cx={x} cy={y} r="4" />
          <text x={x} y={y} dy="0.35em" text-anchor="middle">
            {place + 1}
          </text>
        </g>
      ))}
    </>
  )
}

/** The same in a few sentences: at which words one stood in the drama, if at all. */
const Leanings = ({ debrief: { leanings, beats }, voice }: Props) => {
  const { words, say } = voice
  const outside = (['rescuing', 'pushing', 'stuck'] as const).filter((stance) => leanings[stance].length > 0)
  const quotes = (stance: Stance) =>
    leanings[stance]
      .slice(0, 3)
      .flatMap((index) => beats[index] ?? [])
      .map((beat) => shortQuote(beat, 6))
      .join(', ')
  const switched = beats.some(({ happenings }) => happenings.some(({ kind }) => kind === 'switch-risk'))
  return (
    <>
      {outside.length === 0 && <p>{words.stood.never}</p>}
      {outside.map((stance) => (
        <p key={stance}>{say(words.stood.leaned[stance], { quotes: quotes(stance) })}</p>
      ))}
      {switched && <p>{say(words.stood.switched)}</p>}
      <p class="small">
        {words.stood.twin} {words.stood.source}
      </p>
    </>
  )
}

function inWords({ standings, turningPoints }: Debrief, { words: { stood }, say }: Voice): string {
  const where = (index: number) => {
    const standing = standings[index + 1]
    const stance = standing && nearest(standing)
    return stance ? say(stood.nearest, { stance: stood.stances[stance] }) : stood.middle
  }
  const turns = turningPoints.map(({ index }, place) => say(stood.at, { number: place + 1, where: where(index) }))
  return say(stood.inWords, { path: [stood.began, ...turns].join(' ') })
}
