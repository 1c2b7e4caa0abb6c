import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { readInstitution } from '../core/institution/institution.ts'
import { format, type Problem } from '../script/problem.ts'

/** Where an institution says who it is, and whom one can turn to. */
export const INSTITUTION = 'assets/institution.json'

const about = { file: INSTITUTION, rule: 'institution' }

/** What has to be put right in it. A file that is not there is advice: the game is whole without it. */
export function institutionProblems(file: string = INSTITUTION): readonly Problem[] {
  if (!existsSync(file)) {
    const cure = 'Write it as README.md shows, "For your institution", or take the one that comes with the game'
    return [{ ...about, file, line: 0, says: 'It is not there: nobody who steps out is shown whom to turn to', cure, advice: true }]
  }
  return readInstitution(readFileSync(file, 'utf8')).faults.map((fault) => ({ ...about, file, ...fault }))
}

/** The Vite plugin that says, while the game is built, what is wrong in the file. It is built all the same, and shows no help lines. */
export const institution = (file: string = INSTITUTION): Plugin => ({
  name: 'institution',
  buildStart() {
    this.addWatchFile(file)
    const problems = institutionProblems(file)
    if (problems.length > 0) this.warn(`No help lines will be shown:\n${problems.map(format).join('\n')}`)
  },
})
