import { inThrees } from '../../../core/classroom/code.ts'
import { fill } from '../../words/words.ts'
import { joinAddress, spoken } from '../address.ts'
import { Qr } from './Qr.tsx'
import type { WallPart } from './wallPart.ts'

/** How to come in, large; and what holds in here. */
export const Door = ({ view, words, door }: WallPart) => (
  <div class={door ? 'coming-in' : 'coming-in alone'}>
    {door && (
      <section class="way-in">
        <Qr text={joinAddress(door.rooms, door.code)} label={fill(words.qr, { address: spoken(door.rooms) })} />
        <p class="address">
          <span>{words.goTo}</span> <strong>{spoken(door.rooms)}</strong>
        </p>
        <p class="address">
          <span>{words.andType}</span> <strong class="letters">{inThrees(door.code)}</strong>
        </p>
        <p class="count">{inRoom(view.seated, words)}</p>
      </section>
    )}
    <section class="ground">
      <h1>{words.together}</h1>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  </div>
)

const inRoom = (seated: number, { inRoom: says }: WallPart['words']) =>
  seated === 0 ? says.nobody : seated === 1 ? says.one : fill(says.many, { count: seated })
