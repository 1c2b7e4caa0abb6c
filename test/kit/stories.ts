import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { type Desk, openDesk } from '../../src/kit/author/desk.ts'

/** A place for stories, apart from the house's own. `gone` takes it away again. */
export function elsewhere(): { readonly stories: string; gone(): void } {
  const place = mkdtempSync(join(tmpdir(), 'kit-'))
  copyFileSync('stories/relationship.ink', join(place, 'relationship.ink'))
  return { stories: place, gone: () => rmSync(place, { recursive: true }) }
}

/** A desk at which these lines are piped in, and all that was said there. */
export function piped(lines: readonly string[]): { readonly desk: Desk; said(): string } {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let all = ''
  output.on('data', (words) => {
    all += words
  })
  input.end(lines.map((line) => `${line}\n`).join(''))
  return { desk: openDesk(input, output), said: () => all }
}
