import type { Stake } from '../encounter/passage.ts'

// Apart from the rubric: what reads what it said needs nothing of how it judges.

/** The seven dimensions: connection, trustworthiness, boundaries, self-determination, access, risk and privacy, use of self. */
export const STAKES: readonly Stake[] = ['C', 'T', 'B', 'S', 'A', 'R', 'U']
