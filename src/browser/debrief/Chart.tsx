import { line } from 'd3-shape'
import type { Debrief } from '../../core/debrief/debrief.ts'
import { band } from '../../core/relationship/relationship.ts'
import { quoted } from '../words/curl.ts'
import { nameOfContact } from './nameOfContact.ts'
import { plain } from './numbers.ts'
import { bandsOf, type ContactName, contactsOf, endsOf, labelsOf, namesOf, percent, type Scale, scaleOf } from './scale.ts'
import type { Voice } from './voice.ts'
import './chart.css'

type Props = { readonly debrief: Debrief; readonly voice: Voice }
type Drawn = Props & { readonly scale: Scale }

/** The line of trust and rapport over the moments. Straight between them: nothing happened there. Bands in words, no numbers. */
export function Chart({ debrief, voice }: Props) {
  const scale = scaleOf(debrief.points)
  const labels = labelsOf(debrief, scale, quoted)
  const ends = endsOf(debrief.points, scale)
  const contacts = contactNames(debrief, voice, scale)
  const names = namesOf(debrief.points, scale)
  return (
    <div class="chart" data-rows={rowsOf(labels)} data-rows-above={rowsOf(contacts)}>
      <div class="bands" aria-hidden="true">
        {bandsOf(scale).map(({ band: name, height }) => (
          <div key={name} class={name} style={{ flexGrow: height, '--at': names[name] }}>
            <span>{voice.words.bands[name]}</span>
          </div>
        ))}
      </div>
      <svg class="lines" role="img" aria-label={inWords(debrief, voice)}>
        <Contacts names={contacts} />
        <Lines debrief={debrief} scale={scale} />
        {debrief.points.map(({ trust }, index) => (
          <circle key={index} class="moment" cx={percent(scale.x(index))} cy={percent(scale.y(trust))} />
        ))}
        <Discs debrief={debrief} scale={scale} />
        {labels.map(({ text, x, row, anchor }, index) => (
          <text key={index} class="label" x={percent(x)} y="100%" dy={`${2 + row * 1.5}em`} text-anchor={anchor}>
            {text}
          </text>
        ))}
        <text class="end trust" x="100%" dx="1.3em" y={percent(ends.trust)} dy="0.35em">
          {voice.words.trust}
        </text>
        <text class="end rapport" x="100%" dx="1.3em" y={percent(ends.rapport)} dy="0.35em">
          {voice.words.rapport}
        </text>
      </svg>
    </div>
  )
}

/** The two lines, in a box of 100 by 100 that is stretched over the field; strokes keep their width. */
const Lines = ({ debrief: { points }, scale: { x, y } }: Pick<Drawn, 'debrief' | 'scale'>) => {
  const drawn = (of: 'trust' | 'rapport') =>
    line<number>(
      (_, index) => x(index),
      (value) => y(value),
    )(points.map((point) => point[of])) ?? ''
  return (
    <svg class="stretched" viewBox="0 0 100 100" width="100%" height="100%" preserveAspectRatio="none" aria-hidden="true">
      <path class="rapport" d={drawn('rapport')} />
      <path class="trust" d={drawn('trust')} />
    </svg>
  )
}

/** Numbered discs on the turning points. */
const Discs = ({ debrief: { points, turningPoints }, scale: { x, y } }: Pick<Drawn, 'debrief' | 'scale'>) =>
  turningPoints.map(({ index }, place) => {
    const at = { x: percent(x(index + 1)), y: percent(y(points[index + 1]?.trust ?? 0)) }
    return (
      <g key={index} class="numbered">
        <circle cx={at.x} cy={at.y} />
        <text x={at.x} y={at.y} dy="0.35em" text-anchor="middle">
          {place + 1}
        </text>
      </g>
    )
  })

/** How many rows these take; the chart leaves room for them. */
const rowsOf = (all: readonly { readonly row: number }[]): number => Math.max(-1, ...all.map(({ row }) => row)) + 1

type Named = ContactName & { readonly name: string }

/** Where there was more than one contact: what each is called, and where that stands. */
function contactNames({ contacts }: Debrief, voice: Voice, scale: Scale): readonly Named[] {
  if (contacts.length < 2) return []
  const names = contacts.map(({ from }, place) => ({ from, name: nameOfContact(contacts, place, voice) }))
  return contactsOf(names, scale).map((where, place) => ({ ...where, name: names[place]?.name ?? '' }))
}

/** A contact's name above its first moment, and a dotted upright before it. */
const Contacts = ({ names }: { names: readonly Named[] }) =>
  names.map(({ at, late, row, name }, place) => (
    <g key={at} class="contact">
      {place > 0 && <line x1={percent(at)} x2={percent(at)} y1="-4%" y2="100%" />}
      <text
        x={percent(at)}
        y="0"
        dy={`${-0.55 - row * 1.3}em`}
        dx={place === 0 ? '0' : late ? '-0.6em' : '0.6em'}
        text-anchor={late ? 'end' : 'start'}
      >
        {name}
      </text>
    </g>
  ))

/** The line, told. */
function inWords({ points, turningPoints }: Debrief, { words, say }: Voice): string {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return ''
  const turns = turningPoints.map(({ index }, place) => {
    const [before, after] = [points[index]?.trust ?? 0, points[index + 1]?.trust ?? 0]
    const went = after > before ? words.went.up : after < before ? words.went.down : words.went.same
    return say(words.chartTurn, { number: place + 1, label: quoted(points[index + 1]?.label ?? ''), went, trust: plain(after) })
  })
  const stood = ({ trust, rapport }: typeof first) => ({ trust: plain(trust), rapport: plain(rapport), band: words.bands[band(trust)] })
  return [say(words.chartBegan, stood(first)), ...turns, say(words.chartEnded, stood(last))].join(' ')
}
