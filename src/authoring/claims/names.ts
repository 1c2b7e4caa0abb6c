import { isMove } from '../../core/relationship/moves.ts'
import type { Claim, Where } from '../../script/claim.ts'
import type { Problem } from '../../script/problem.ts'
import type { Vignette } from '../../script/vignette.ts'

/** What is needed to say where in vignette.json a claim stands. */
type Json = { readonly file: string; readonly lineOf: (path: string) => number }

/** Names in claims that mean nothing: a choice, a move or an ending that is not there. */
export function unknownNames({ claims = [], endings }: Vignette, choices: readonly string[], { file, lineOf }: Json): readonly Problem[] {
  const problem = (at: number, says: string, cure: string): Problem => ({
    file,
    line: lineOf(`claims.${at}`),
    rule: 'claim-unknown',
    says,
    cure,
  })
  return claims.flatMap((claim, at) => [
    ...stepsIn(claim)
      .filter((name) => (name.includes('/') ? !choices.includes(name) : !isMove(name)))
      .map((name) =>
        problem(at, `The claim "${claim.says}" names \`${name}\``, 'Name a choice of the script, as box/kind-firm, or a move'),
      ),
    ...endingsIn(claim)
      .filter((name) => name !== 'good' && name !== 'not good' && !Object.hasOwn(endings, name))
      .map((name) =>
        problem(
          at,
          `The claim "${claim.says}" names the ending \`${name}\``,
          `Name one of: ${Object.keys(endings).join(', ')}, good, not good`,
        ),
      ),
  ])
}

function stepsIn(claim: Claim): readonly string[] {
  if ('never' in claim) return claim.never.after ?? []
  if ('can' in claim) return claim.can.after ?? []
  const where = ({ choosing, after = [], 'not after': not = [] }: Where) => [choosing, ...after, ...not]
  return 'costs' in claim ? [...where(claim.costs.less), ...where(claim.costs.than)] : []
}

const endingsIn = (claim: Claim): readonly string[] => ('never' in claim ? [claim.never.ending] : 'can' in claim ? [claim.can.ending] : [])
