import { type At, type Fault, type Found, isObject, isWords, LONGEST, unknown, whole } from './faults.ts'

/**
 * A learning record store that is told without a learning platform, by consent. `endpoint`: its address, which takes statements without a
 * key: whoever opens a package can read what is in it. `name`: who keeps it, as the learner is told.
 */
export type RecordStore = { readonly endpoint: string; readonly name: string }

/**
 * What a learning platform is to be told. `completed`: once somebody has looked back, or has come to an ending. `mode`: `assessed` sends
 * levels to it, of those who agree; `practice` never does. `lrs`: a store for who comes without a platform.
 */
export type Records = {
  readonly completed: 'debrief' | 'ending'
  readonly mode: 'practice' | 'assessed'
  readonly lrs?: RecordStore
}

/** What holds where a school says nothing of it. */
export const RECORDS: Records = { completed: 'debrief', mode: 'practice' }

const VALUES: Readonly<Record<string, readonly string[]>> = { completed: ['debrief', 'ending'], mode: ['practice', 'assessed'] }

/** What is wrong in `records`. */
export function faultsOfRecords(records: unknown, at: At): readonly Fault[] {
  if (records === undefined) return []
  if (!isObject(records)) return [whole('`records` is no object', 'Write { "completed": "debrief" }')]
  return [
    ...unknown(records, [...Object.keys(VALUES), 'lrs'], at),
    ...Object.entries(VALUES).flatMap(([name, values]) => {
      const value = records[name]
      if (value === undefined || values.some((one) => one === value)) return []
      return [{ line: at(name), says: `\`${name}\` is not one of its values`, cure: `Use ${values.map((one) => `"${one}"`).join(' or ')}` }]
    }),
    ...(records.lrs === undefined ? [] : faultsOfStore(records.lrs, at)),
  ]
}

const SHAPE = 'Write { "endpoint": "https://…", "name": … }'

function faultsOfStore(store: unknown, at: At): readonly Fault[] {
  if (!isObject(store)) return [{ line: at('lrs'), says: '`lrs` is no object', cure: SHAPE }]
  return [...unknown(store, ['endpoint', 'name'], at), ...faultsOfEndpoint(store, at), ...faultsOfName(store, at)]
}

/** An address on the web; on this very computer it may be tried without a certificate. */
const SAFE = /^https:\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?(\/[^\s?#"<>\\]*)?$/i
const HERE = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?(\/[^\s?#"<>\\]*)?$/i

function faultsOfEndpoint({ endpoint }: Found, at: At): readonly Fault[] {
  const fault = (says: string, cure: string) => [{ line: at(endpoint ?? 'lrs'), says: `\`lrs\` has ${says}`, cure }]
  if (typeof endpoint !== 'string') return fault('no `endpoint`', SHAPE)
  if (/^[a-z]+:\/\/[^/?#]*@|[?#]/i.test(endpoint))
    return fault(
      'an `endpoint` with something beside its address',
      'Leave out names, keys and what follows ? or #: whoever opens a package can read them. Let your own server add them',
    )
  if (SAFE.test(endpoint) || HERE.test(endpoint)) return []
  return fault('an `endpoint` that is no safe web address', 'Write it whole, from https://; http:// is for localhost alone')
}

const faultsOfName = ({ name }: Found, at: At): readonly Fault[] =>
  isWords(name, 1)
    ? []
    : [
        {
          line: at(name ?? 'lrs'),
          says: '`lrs` has no `name`',
          cure: `Say who keeps it, as a learner should read it, in at most ${LONGEST} characters`,
        },
      ]
