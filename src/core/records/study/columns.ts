/** What may stand in a column beside nothing: a text, a whole number, a number to a few decimals, or true and false. */
export type Kind = 'text' | 'whole' | 'number' | 'true/false'

/** What every row begins with: whose it is, of which meeting, which text of which case in which language, under which rules. */
const EVERY = {
  participant: 'text',
  encounter: 'whole',
  vignette: 'text',
  vignette_hash: 'text',
  model: 'whole',
  locale: 'text',
} as const

/** The tables that are given to a study, each column in its order with the kind of its values. What each holds, the codebook says. */
export const STUDY_COLUMNS = {
  encounters: {
    ...EVERY,
    replayed: 'text',
    not_replayed: 'text',
    hidden: 'text',
    decisions: 'whole',
    rewinds: 'whole',
    last_ms: 'whole',
    ending: 'text',
    ending_from: 'text',
  },
  decisions: {
    ...EVERY,
    decision: 'whole',
    position: 'whole',
    stands: 'true/false',
    at_ms: 'whole',
    choice: 'text',
    replayed: 'text',
    offered: 'text',
    move: 'text',
    heard_as: 'text',
    contact: 'whole',
    channel: 'text',
    alone: 'true/false',
    band_before: 'text',
    trust_before: 'number',
    rapport_before: 'number',
    clarity_before: 'number',
    self_determination_before: 'number',
    strain_before: 'number',
    band_after: 'text',
    trust_after: 'number',
    rapport_after: 'number',
    clarity_after: 'number',
    self_determination_after: 'number',
    strain_after: 'number',
    rupture_after: 'text',
    ending: 'text',
  },
  reasons: {
    ...EVERY,
    decision: 'whole',
    n: 'whole',
    came_with: 'text',
    value: 'text',
    by: 'number',
    from: 'number',
    to: 'number',
    rule: 'text',
    move: 'text',
    promise: 'text',
    secret: 'text',
    context: 'text',
    adjusted: 'true/false',
  },
  promises: {
    ...EVERY,
    promise: 'text',
    size: 'whole',
    due: 'whole',
    feasible: 'true/false',
    status: 'text',
    successor: 'text',
    made_at: 'whole',
    settled_at: 'whole',
    trust: 'number',
  },
  reflections: { ...EVERY, part: 'text', after: 'whole', at_ms: 'whole', text: 'text' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>

export type StudyTableName = keyof typeof STUDY_COLUMNS

/** A cell; '' where there is nothing to say, or nobody knows. */
export type Cell = string | number | boolean

/** One row of a table, by its columns. */
export type RowOf<Name extends StudyTableName> = Readonly<Record<keyof (typeof STUDY_COLUMNS)[Name], Cell>>

export type Every = Readonly<Record<keyof typeof EVERY, Cell>>

export const columnsOf = (name: StudyTableName): readonly string[] => Object.keys(STUDY_COLUMNS[name])
