import type { ScreenView } from '../../../core/classroom/screenView.ts'
import type { TeamOnWall, WorkshopOnScreen } from '../../../core/classroom/workshopView.ts'
import { curl } from '../../words/curl.ts'
import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'
import { optionText, Told } from '../shared/Told.tsx'
import { blockTime } from './blockTime.ts'

type Props = {
  readonly view: ScreenView & { readonly workshop: WorkshopOnScreen }
  readonly words: TeamsWords
  /** Milliseconds since the class was opened. */
  readonly now: number
}

/** Teams on the wall: each on its way, in the order of their numbers; or the one that stands in the light. */
export function TeamsOnScreen({ view: { workshop }, words, now }: Props) {
  const { wall } = words
  const { teams, spotlight, sent } = workshop
  const time = blockTime(workshop.blockUntil, now, words)
  const longest = Math.max(0, ...teams.map(({ choices }) => choices))
  return (
    <div class="teams-wall">
      <div role="status">
        {time && <p class="time">{time}</p>}
        {sent && (
          <p class="happens" data-sent>
            <span class="small">{wall.happens}</span> <span class="story">{curl(sent)}</span>
          </p>
        )}
      </div>
      {spotlight ? (
        <section class="lit" data-light={spotlight.number} aria-live="polite">
          <h2>{fill(wall.light, { number: spotlight.number })}</h2>
          <Told lines={spotlight.shown.lines} you={words.seat.you} />
          {spotlight.shown.ending !== undefined && <p class="story">{curl(spotlight.shown.ending)}</p>}
          <ol class="offered">
            {spotlight.shown.choices.map((choice) => (
              <li key={choice.id} class={choice.unspoken ? 'act' : undefined}>
                {optionText(choice)}
              </li>
            ))}
          </ol>
        </section>
      ) : (
        <section aria-labelledby="on-their-way">
          <h2 id="on-their-way">{wall.title}</h2>
          <ol class="ways">
            {teams.map((team) => (
              <Way key={team.number} {...{ team, longest, words }} />
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

type WayProps = { readonly team: TeamOnWall; readonly longest: number; readonly words: TeamsWords }

/** A dot a choice. A drawing: what it says stands beside it in words. Nobody is first: teams are at different places, not ahead. */
function Way({ team, longest, words }: WayProps) {
  const { number, choices } = team
  return (
    <li data-team={number}>
      <span class="name">{fill(words.team, { number })}</span>
      <span class="dots" aria-hidden="true" style={{ '--most': Math.max(1, longest) }}>
        {Array.from({ length: choices }, (_, index) => (
          <i key={index} class={index === choices - 1 ? 'here' : ''} />
        ))}
      </span>
      <span class="small">{stateOf(team, words)}</span>
    </li>
  )
}

function stateOf({ choices, waits, stopped, ended }: TeamOnWall, { wall, lead: { states } }: TeamsWords): string {
  const came = choices === 0 ? wall.choices.none : fill(choices === 1 ? wall.choices.one : wall.choices.many, { count: choices })
  const state = ended ? states.ended : waits ? states.waits : stopped ? states.stopped : ''
  return [came, state].filter(Boolean).join(' · ')
}
