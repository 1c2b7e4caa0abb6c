import type { Encounter } from '../core/encounter/encounter.ts'

/** What is wrong where an encounter has ended and a promise is neither due nor settled: nobody learns what became of it. One sentence each. */
export const leftOpen = ({ passage, relationship }: Pick<Encounter, 'passage' | 'relationship'>): readonly string[] =>
  passage.ending === undefined
    ? []
    : relationship.ledger
        .filter(({ status }) => status === 'open')
        .map(({ id, due }) => `at the ending "${passage.ending}" the promise "${id}" is still open, due in contact ${due}`)
