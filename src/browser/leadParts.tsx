import { useMemo, useState } from 'preact/hooks'
import { areBack } from '../core/classroom/nextStep.ts'
import { PLANS } from '../core/classroom/plan.ts'
import type { Means } from './classroom/lead/means.ts'
import type { Parts } from './classroom/lead/parts.ts'
import { printSheet } from './classroom/lead/printSheet.ts'
import type { InRoom } from './classroom/lead/useRoom.ts'
import { Dashboard } from './classroom/teams/Dashboard.tsx'
import { RunSheet } from './classroom/teams/RunSheet.tsx'
import { TakeUp } from './classroom/teams/TakeUp.tsx'
import { type Tells, tellsOf } from './classroom/teams/tells.ts'
import { WashUp } from './classroom/teams/WashUp.tsx'
import { TriadsPanel } from './classroom/triads/TriadsPanel.tsx'
import { curl } from './words/curl.ts'
import { teamsWordsFor } from './words/teams.ts'

// Playing in threes and in teams, on the facilitator's page: fetched after it has opened.

/** The story's words for what the teams chose, worked out again only where one of them has gone on. */
function useTells({ story, view, means }: InRoom): Tells {
  const paths = view.workshop?.teams.map(({ path }) => path) ?? []
  return useMemo(() => {
    const titles = (place: string) => story?.guide.decisions.find(({ places }) => places.includes(place))?.title
    return tellsOf(story && { ...story, you: means.words.you, titles }, view, paths)
  }, [story, view.seed, JSON.stringify(paths)])
}

const titlesOf = ({ shelf }: Means) => Object.fromEntries(shelf.map(({ id, title }) => [id, curl(title)]))

/** The steps of a day begin at half past nine, unless it is said otherwise. */
const HALF_PAST_NINE = 9 * 60 + 30

export const parts: Parts = {
  Triads: ({ view, steer, now }) => <TriadsPanel {...{ view, now }} say={steer.say} led />,

  Teams(room) {
    const { view, means, steer, now } = room
    const tells = useTells(room)
    const words = teamsWordsFor(means.locale)
    return (
      <>
        {view.workshop && areBack(view.workshop) && <WashUp {...{ view, tells, words }} print={printSheet} />}
        <Dashboard {...{ view, tells, words, now }} say={steer.say} />
      </>
    )
  },

  WashUp(room) {
    const { view, means } = room
    const tells = useTells(room)
    const played = view.workshop?.teams.some(({ path }) => path.length > 0)
    return played ? <WashUp {...{ view, tells }} words={teamsWordsFor(means.locale)} print={printSheet} /> : null
  },

  TakeUp: ({ view, means, steer, did }) => (
    <TakeUp view={view} words={teamsWordsFor(means.locale)} titles={titlesOf(means)} takeUp={(vignette) => did(steer.takeUp(vignette))} />
  ),

  Day({ means }) {
    const words = teamsWordsFor(means.locale)
    const [start, setStart] = useState(HALF_PAST_NINE)
    const [hours, minutes] = [Math.floor(start / 60), start % 60].map((part) => String(part).padStart(2, '0'))
    return (
      <section class="day">
        <label class="field">
          <span>{words.sheet.begins}</span>
          <input
            type="time"
            name="begins"
            value={`${hours}:${minutes}`}
            onInput={({ currentTarget: { valueAsNumber } }) => Number.isFinite(valueAsNumber) && setStart(valueAsNumber / 60_000)}
          />
        </label>
        <RunSheet plan={PLANS.day} {...{ start, words }} titles={titlesOf(means)} print={printSheet} />
      </section>
    )
  },
}
