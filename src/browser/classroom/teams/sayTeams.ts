import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'

/** "team 2", "teams 1, 3". @param numbers  from 1 */
export const sayTeams = (numbers: readonly number[], { teams }: Pick<TeamsWords, 'teams'>): string =>
  fill(numbers.length === 1 ? teams.one : teams.many, { list: numbers.toSorted((a, b) => a - b).join(', ') })
