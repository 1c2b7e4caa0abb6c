import type { Part } from './classroom/seat/part.ts'
import type { OpenPlay } from './classroom/teams/plays.ts'
import { TeamSeat } from './classroom/teams/TeamSeat.tsx'
import type { WholeStory } from './teamPlay.tsx'
import { teamsWordsFor } from './words/teams.ts'
import './styles/teams.css'

/** Where the stories lie, from the site's root, by vignette and locale. */
export type StoryFiles = Readonly<Record<string, Readonly<Record<string, Readonly<Record<keyof WholeStory, string>>>>>>

/** A phone in a team. Fetched when the class comes to that; the story and all that plays it, where the phone is given the pen. */
export function inTeam(root: string, files: StoryFiles) {
  async function bring(vignette: string, locale: string): Promise<WholeStory> {
    const of = files[vignette]?.[locale]
    if (!of) throw new RangeError(`there is no vignette "${vignette}" in ${locale} here; there are: ${Object.keys(files).join(', ')}`)
    const [meta, story, late] = await Promise.all([of.vignette, of.story, of.late].map((file) => fetched(root + file)))
    return { vignette: meta, story, late } as WholeStory
  }
  const clock = () => performance.now()
  const openPlay: OpenPlay = async (plays, said) => {
    const { teamPlay } = await import('./teamPlay.tsx')
    return teamPlay({ bring, clock, you: teamsWordsFor(plays.locale).seat.you })(plays, said)
  }
  return ({ view, say, now, heading }: Part) =>
    view.team && <TeamSeat {...{ say, openPlay, now, heading }} view={{ ...view, team: view.team }} words={teamsWordsFor(view.locale)} />
}

async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer.json()
}
