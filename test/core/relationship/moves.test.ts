import { describe, expect, it } from 'vitest'
import { isMove, type Move, moves } from '../../../src/core/relationship/moves.ts'

type Row = readonly [
  id: string,
  group: string,
  position: string,
  gains: string,
  facet: string,
  flags: string,
  biestek: string,
  cswe: string,
  pcf: string,
  miti: string,
]

// One row a move: gains of trust, rapport, clarity, self-determination, strain. In brackets after a flag: the topic the move is always about.
const catalogue: readonly Row[] = [
  // Engage and explore
  ['greet-as-person', 'engage', 'caring', '1 2 0 1 0', 'benevolence', 'warm', 'IN AC', 'C6', 'P3 P7', ''],
  ['attend-in-silence', 'engage', 'caring', '1 1 0 1 0', 'benevolence', 'warm', 'EX CE', 'C6', 'P7', ''],
  ['affirm-strength', 'engage', 'caring', '1 2 0 2 0', 'benevolence', 'warm', 'AC IN', 'C6 C7', 'P7', 'AF'],
  ['check-access', 'engage', 'caring', '2 1 1 2 0', 'ability', 'warm', 'IN AC', 'C3', 'P3 P4', 'Seek'],
  ['open-question', 'engage', 'none', '1 1 0 1 0', 'benevolence', '', 'EX IN', 'C6 C7', 'P7', 'Q'],
  ['ask-meaning', 'engage', 'caring', '1 2 0 1 0', 'benevolence', 'warm', 'IN NJ', 'C3 C6', 'P3', 'Q'],
  ['explore-risk', 'engage', 'assertive', '1 0 1 0 1', 'ability', '', 'AC CE', 'C7', 'P5 P6', 'Q'],
  // Reflect
  ['reflect-simple', 'reflect', 'caring', '1 1 0 0 0', 'benevolence', 'warm', 'AC EX', 'C6', 'P7', 'SR'],
  ['reflect-complex', 'reflect', 'caring', '2 2 0 1 0', 'benevolence', 'warm', 'EX CE', 'C6', 'P7', 'CR'],
  ['validate', 'reflect', 'caring', '1 2 0 1 0', 'benevolence', 'warm', 'AC NJ EX', 'C6', 'P7', ''],
  ['summarise-check', 'reflect', 'none', '1 1 1 1 0', 'ability', '', 'IN SD', 'C7', 'P7', 'SR Seek'],
  ['name-process', 'reflect', 'assertive', '1 1 1 0 0', 'integrity', 'repair:notice', 'CE EX', 'C6', 'P6', ''],
  // Empower and inform
  ['offer-choices', 'empower', 'caring', '1 1 1 3 0', 'benevolence', '', 'SD', 'C6 C8', 'P2 P7', 'Seek Emphasize'],
  ['coach-alongside', 'empower', 'caring', '1 0 1 3 -1', 'benevolence', '', 'SD IN', 'C8', 'P7', 'Seek'],
  ['inform-with-permission', 'empower', 'none', '1 0 1 2 0', 'ability', 'info', 'SD', 'C8', 'P5 P7', 'GI'],
  ['link-network', 'empower', 'caring', '1 0 1 2 -1', 'benevolence', '', 'SD IN', 'C8', 'P8', 'Seek'],
  ['advocate-alongside', 'empower', 'caring', '2 1 0 1 1', 'benevolence', '', 'SD AC', 'C2 C8', 'P4', ''],
  ['explain-limits', 'empower', 'none', '2 0 2 1 0', 'integrity', 'info contract(confidentiality)', 'CO', 'C1', 'P2 P5', 'GI'],
  ['teach-back', 'empower', 'caring', '1 1 2 2 0', 'ability', '', 'IN SD', 'C3', 'P3 P7', 'GI Seek'],
  // Contract and boundary
  ['contract-early', 'contract', 'assertive', '1 0 3 1 -1', 'integrity', 'info contract', 'SD CO', 'C6', 'P1 P7', 'GI Seek'],
  ['kind-firm', 'contract', 'assertive', '1 -1 3 0 -1', 'integrity', 'boundary', 'AC CE SD', 'C1 C6', 'P1 P2', ''],
  ['offer-bridge', 'contract', 'caring', '1 1 1 1 -1', 'benevolence', 'warm', 'IN SD', 'C8', 'P7 P8', 'Seek'],
  ['honour-meaning', 'contract', 'caring', '2 2 0 0 0', 'benevolence', 'warm', 'AC IN CE', 'C3 C6', 'P3', 'CR'],
  // Follow through, repair, end
  ['promise-realistic', 'follow-through', 'assertive', '1 1 1 0 1', 'ability', 'ledger:open', '', 'C8', 'P1', ''],
  ['close-loop', 'follow-through', 'assertive', '0 1 1 0 0', 'ability', 'ledger:settle', '', 'C9', 'P1', 'GI'],
  ['renegotiate', 'follow-through', 'assertive', '0 0 1 1 0', 'integrity', 'ledger:renew repair:amend', 'SD', 'C6', 'P1 P6', 'Seek'],
  ['own-apologise', 'follow-through', 'vulnerable', '1 1 0 0 0', 'integrity', 'repair:own', 'AC CE', 'C1', 'P1 P6', ''],
  ['invite-complaint', 'follow-through', 'vulnerable', '1 1 0 1 0', 'benevolence', 'repair:invite', 'EX NJ', 'C6 C9', 'P6', 'Q'],
  ['plan-ending', 'follow-through', 'assertive', '1 0 2 1 0', 'integrity', 'contract(ending)', 'EX SD', 'C9', 'P7', 'Seek'],
  // Share, escalate, look after self
  ['share-with-consent', 'share', 'assertive', '2 0 1 2 0', 'integrity', '', 'CO SD', 'C1', 'P2 P8', 'Seek'],
  ['share-openly', 'share', 'assertive', '-1 -1 2 -1 1', 'integrity', 'boundary(confidentiality)', 'CO CE', 'C1 C7', 'P2 P8', 'GI'],
  ['consult-escalate', 'share', 'assertive', '0 0 1 0 -2', 'ability', '', 'CO', 'C1 C8', 'P1 P8', ''],
  ['pause-ground', 'share', 'none', '0 0 0 0 -2', 'none', '', 'CE', 'C1', 'P1 P6', ''],
  ['use-supervision', 'share', 'vulnerable', '0 0 1 0 -3', 'none', '', 'CE', 'C1', 'P1 P6', ''],
  // Unhelpful moves
  ['rescue', 'unhelpful', 'rescuing', '1 2 -2 -3 2', 'benevolence', '', 'SD', 'C8', 'P7', ''],
  ['over-promise', 'unhelpful', 'rescuing', '1 2 -1 -1 1', 'ability', 'ledger:infeasible', '', 'C1', 'P1', ''],
  ['quiet-exception', 'unhelpful', 'rescuing', '1 2 -2 0 2', 'benevolence', 'accommodate', 'CE', 'C1', 'P1', ''],
  ['collude', 'unhelpful', 'rescuing', '1 2 -3 -1 2', 'integrity', 'accommodate', 'CO', 'C1', 'P2', ''],
  ['over-disclose', 'unhelpful', 'stuck', '-1 1 -2 -1 1', 'benevolence', '', 'CE', 'C1', 'P1', ''],
  ['persuade', 'unhelpful', 'pushing', '-1 -1 0 -2 0', 'benevolence', 'directive', 'SD', 'C6', 'P7', 'Persuade'],
  ['moralise', 'unhelpful', 'pushing', '-2 -2 0 -2 0', 'benevolence', 'directive shaming', 'NJ AC', 'C1', 'P2', 'Confront'],
  ['interrogate', 'unhelpful', 'pushing', '-1 -2 0 -1 0', 'benevolence', 'shaming', 'IN EX', 'C7', 'P7', 'Q'],
  ['tick-box', 'unhelpful', 'pushing', '-1 -2 0 -2 -1', 'benevolence', 'shaming', 'IN', 'C7', 'P7 P8', 'Q'],
  ['jargon', 'unhelpful', 'pushing', '-1 -1 -2 -1 0', 'ability', 'shaming info', 'IN', 'C3', 'P3', 'GI'],
  ['avoid', 'unhelpful', 'none', '-1 -1 -1 0 -1', 'integrity', '', 'EX', 'C6', 'P1', ''],
  ['rigid-refusal', 'unhelpful', 'pushing', '-2 -3 1 -1 0', 'benevolence', 'gift', 'AC IN', 'C6', 'P2', ''],
  ['assume', 'unhelpful', 'pushing', '-2 -2 0 -1 0', 'benevolence', 'shaming', 'IN NJ', 'C3', 'P3', ''],
  ['speak-past', 'unhelpful', 'pushing', '-2 -2 0 -2 0', 'benevolence', 'shaming', 'IN SD', 'C3', 'P3', ''],
  ['breach', 'unhelpful', 'pushing', '-3 -2 -2 -2 1', 'integrity', 'scar', 'CO', 'C1', 'P2', ''],
  ['conceal', 'unhelpful', 'none', '-3 -2 -1 -1 2', 'integrity', 'scar', '', 'C1', 'P1 P2', ''],
]

const row = (id: string, m: Move): Row => {
  const { trust, rapport, clarity, selfDetermination, strain } = m.gains
  const gains = [trust, rapport, clarity, selfDetermination, strain].join(' ')
  return [id, m.group, m.position, gains, m.facet, flags(m), m.biestek.join(' '), m.cswe.join(' '), m.pcf.join(' '), m.miti.join(' ')]
}

const flags = (m: Move): string => {
  const about = m.fixed ? `(${m.fixed})` : ''
  const named = ['info', 'warm', 'boundary', 'contract', 'accommodate', 'directive', 'shaming', 'gift', 'scar'] as const
  const plain = named.filter((flag) => m[flag]).map((flag) => (flag === 'boundary' || flag === 'contract' ? flag + about : flag))
  return [...plain, ...(m.ledger ? [`ledger:${m.ledger}`] : []), ...(m.repair ? [`repair:${m.repair}`] : [])].sort().join(' ')
}

describe('the catalogue of moves', () => {
  it('has 50, each listed here', () => {
    expect(catalogue).toHaveLength(50)
    expect(Object.keys(moves).sort()).toEqual(catalogue.map(([id]) => id).sort())
  })

  it.each(catalogue)('%s', (...expected) => {
    const [id] = expected
    if (!isMove(id)) throw new RangeError(`${id} is not in the catalogue`)
    expect(row(id, moves[id])).toEqual(expected.with(5, expected[5].split(' ').sort().join(' ')))
  })

  it('counts a move as unhelpful in its own group only', () => {
    for (const move of Object.values(moves)) expect(move.helpful).toBe(move.group !== 'unhelpful')
    expect(Object.values(moves).filter((m) => !m.helpful)).toHaveLength(16)
  })

  it('moves every dimension by at most three steps', () => {
    for (const { gains } of Object.values(moves)) for (const step of Object.values(gains)) expect(Math.abs(step)).toBeLessThanOrEqual(3)
  })

  it('does not take a word for a move because every object has it', () => {
    expect(isMove('kind-firm')).toBe(true)
    expect(isMove('toString')).toBe(false)
    expect(isMove('')).toBe(false)
  })
})
