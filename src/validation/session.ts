import * as v from 'valibot'

/** One turn of a coded session. A worker's turn holds its moves in order; of the service user's, how they spoke of change may be known. */
export type Turn =
  | { readonly speaker: 'worker'; readonly moves: readonly string[] }
  | { readonly speaker: 'serviceUser'; readonly talk?: 'change' | 'neutral' | 'sustain' | null | undefined }

/** A real conversation, as codes; no words of it. */
export type Session = {
  readonly session: string
  readonly turns: readonly Turn[]
  /** Played as it should be, or as it should not. */
  readonly label?: 'high' | 'low' | undefined
  /** Sessions that share a person, a client or a video: they stay together when sessions are drawn. */
  readonly group?: string | number | undefined
  /** How much the other liked the worker (`like`, 1 to 5); ratings of one `dialogue` stay together when sessions are drawn. */
  readonly outcome?: { readonly like?: number | undefined; readonly dialogue?: string | number | undefined } | undefined
}

/** A line that cannot be read: its number in the file, from 1, and why. */
export type Fault = { readonly line: number; readonly says: string }

const name = v.union([v.string(), v.number()])
const turn = v.variant('speaker', [
  v.object({ speaker: v.literal('worker'), moves: v.array(v.string()) }),
  v.object({ speaker: v.literal('serviceUser'), talk: v.optional(v.nullable(v.picklist(['change', 'neutral', 'sustain']))) }),
])
const session = v.object({
  session: v.pipe(v.string(), v.minLength(1)),
  turns: v.array(turn),
  // Only a study needs these, and says so where they are missing.
  label: v.fallback(v.optional(v.picklist(['high', 'low'])), undefined),
  group: v.fallback(v.optional(name), undefined),
  outcome: v.fallback(
    v.optional(v.object({ like: v.fallback(v.optional(v.number()), undefined), dialogue: v.fallback(v.optional(name), undefined) })),
    undefined,
  ),
})

/**
 * Reads a file of coded sessions, one JSON object a line. It never throws; blank lines are passed over.
 *
 * @param codes  the codes that a worker's turn may hold
 */
export function readSessions(
  text: string,
  codes: ReadonlySet<string>,
): { readonly sessions: readonly Session[]; readonly faults: readonly Fault[] } {
  const sessions: Session[] = []
  const faults: Fault[] = []
  const seen = new Map<string, number>()
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (content.trim() === '') continue
    const line = index + 1
    const read = readLine(content, codes)
    if (typeof read === 'string') faults.push({ line, says: read })
    else if (seen.has(read.session))
      faults.push({ line, says: `session "${read.session}" stands on line ${seen.get(read.session)} already` })
    else {
      seen.set(read.session, line)
      sessions.push(read)
    }
  }
  return { sessions, faults }
}

/** @returns the session, or what is wrong with it */
function readLine(content: string, codes: ReadonlySet<string>): Session | string {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return 'is not JSON'
  }
  const { success, output, issues } = v.safeParse(session, json)
  if (!success) return `${v.getDotPath(issues[0]) ?? 'the line'}: ${issues[0].message}`
  for (const [number, each] of output.turns.entries())
    if (each.speaker === 'worker')
      for (const code of each.moves) if (!codes.has(code)) return `turns.${number}: "${code}" is no move that is known here`
  return output
}
