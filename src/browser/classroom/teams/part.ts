import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import type { LedWorkshop } from '../../../core/classroom/workshopView.ts'
import type { TeamsWords } from '../../words/teams.ts'
import type { Steer } from './steering.ts'

/** What each part of the dashboard is drawn from. */
export type Part = { readonly view: FacilitatorView; readonly workshop: LedWorkshop; readonly steer: Steer; readonly words: TeamsWords }
