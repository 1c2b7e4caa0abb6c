import pino, { type Logger } from 'pino'

export type Diary = Pick<Logger, 'info' | 'warn' | 'error'>

/** The server's own log, for who runs it. No code of a class, token, name, address or word of anybody comes into it. */
export const createDiary = (level: string): Diary => pino({ level, base: { pid: process.pid } })

/** What may be said of an error: its message may quote what somebody wrote. */
export function fault(error: unknown): { readonly fault: string; readonly where: string } {
  const { name, code, stack } = error instanceof Error ? (error as NodeJS.ErrnoException) : { name: typeof error, code: '', stack: '' }
  const where = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { fault: [name, code].filter(Boolean).join(' '), where: where.slice(0, 8).join('\n') }
}

/** Writes down what went wrong: the same thing once a minute, since whatever is away is asked for again and again. */
export function troubles(diary: Diary): (error: unknown) => void {
  const lately = new Map<string, number>()
  return (error) => {
    const said = fault(error)
    const now = Date.now()
    if (now - (lately.get(said.fault) ?? 0) < 60_000) return
    lately.set(said.fault, now)
    diary.error(said, 'something went wrong')
  }
}
