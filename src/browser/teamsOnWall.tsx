import type { WallPart } from './classroom/screen/wallPart.ts'
import { TeamsOnScreen } from './classroom/teams/TeamsOnScreen.tsx'
import { teamsWordsFor } from './words/teams.ts'
import './styles/teams.css'
import './styles/teams-wall.css'

/** Teams on the wall. Fetched when the class comes to them. */
export const teamsOnWall = ({ view, now }: WallPart) =>
  view.workshop && <TeamsOnScreen view={{ ...view, workshop: view.workshop }} words={teamsWordsFor(view.locale)} now={now} />
