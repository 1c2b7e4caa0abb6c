import { DID, WHY } from '../../browser/words/reasonsOfMoves.ts'
import { type Group, type Move, type MoveId, moves } from '../../core/relationship/moves.ts'
import { DIMENSIONS } from '../../core/relationship/relationship.ts'

const titles: Readonly<Record<Group, string>> = {
  engage: 'Engage and explore',
  reflect: 'Reflect',
  empower: 'Empower and inform',
  contract: 'Contract and boundary',
  'follow-through': 'Follow through, repair, end',
  share: 'Share, escalate, look after self',
  unhelpful: 'Unhelpful: all tempting, all human',
}

/** The catalogue as a page for educators. */
export const movesTable = (): string => `# The fifty moves

Written from the catalogue beside this page by \`npm run print -- charts\`. Steps of **T**rust, **R**apport, clarity of **B**oundaries, **S**elf-determination, and strain of the **W**orker (there plus is burden). They are our judgement, and so is every size; what weighs a step is in [the model](../README.md#the-rules-one-by-one), and what context changes, too.

${Object.entries(titles)
  .map(([group, title]) => `## ${title}\n\n| Move | You … | T | R | B | S | W | Why |\n|---|---|---|---|---|---|---|---|\n${rows(group)}`)
  .join('\n\n')}
`

const rows = (group: string): string =>
  (Object.entries(moves) as [MoveId, Move][])
    .filter(([, move]) => move.group === group)
    .map(
      ([id, { gains }]) =>
        `| \`${id}\` | ${about(DID[id])} | ${DIMENSIONS.map((on) => signed(gains[on])).join(' | ')} | ${about(WHY[id])} |`,
    )
    .join('\n')

/** The person of a sentence, whoever it is. */
const about = (words: string): string => words.replaceAll('{They}', 'They').replaceAll(/\{(they|them|theirs|their)\}/g, '$1')

const signed = (step: number): string => (step > 0 ? `+${step}` : `${step}`.replace('-', '−'))
