import { createInterface } from 'node:readline/promises'

/** Where questions are asked and answered: a terminal, or whatever is piped in. */
export type Desk = {
  /** Says something, on a line of its own. */
  say(words: string): void
  /** Asks until the answer will do. An empty answer is the usual one. @throws GoneAway where nobody answers any more */
  ask(question: string, usual?: string, wrong?: (words: string) => string): Promise<string>
  close(): void
}

/** Whoever was asked has gone: the terminal was closed, or the pipe has run dry. */
export class GoneAway extends Error {
  override name = 'GoneAway'
}

/** Opens a desk at a terminal, or on a pipe. Lines are read one by one, so that what is piped in faster than it is asked is not lost. */
export function openDesk(input: NodeJS.ReadableStream = process.stdin, output: NodeJS.WritableStream = process.stdout): Desk {
  const reader = createInterface({ input, output, terminal: 'isTTY' in input && input.isTTY === true })
  reader.on('SIGINT', () => reader.close())
  const lines = reader[Symbol.asyncIterator]()
  // A pipe can have come to its end before all of its lines were asked for.
  let open = true
  reader.on('close', () => {
    open = false
  })
  const prompt = (words: string) => {
    if (!open) return void output.write(words)
    reader.setPrompt(words)
    reader.prompt()
  }
  const say = (words: string) => void output.write(`${words}\n`)
  return {
    say,
    async ask(question, usual = '', wrong = () => '') {
      for (;;) {
        prompt(usual ? `${question} [${usual}] ` : question)
        const { value, done } = await lines.next()
        if (done) throw new GoneAway('Nothing more was answered; nothing was written.')
        const words = String(value).trim() || usual
        const why = wrong(words)
        if (!why) return words
        say(why)
      }
    },
    close: () => reader.close(),
  }
}
