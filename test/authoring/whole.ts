import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCase } from '../../src/kit/author/newCase.ts'

/** What `npm run new` writes when nothing in particular is asked for: a vignette that is whole. By file, in en-GB. */
export function wholeCase(): Readonly<Record<string, string>> {
  const stories = mkdtempSync(join(tmpdir(), 'stories-'))
  try {
    const wishes = { title: 'The spare key', name: 'Robin', setting: 'desmond-kitchen', pronouns: 'they', locale: 'en-GB' } as const
    const path = writeCase(wishes, stories, new Date('2026-06-01'))
    const names = readdirSync(path, { recursive: true })
      .map(String)
      .filter((name) => /\.\w+$/.test(name))
    return Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')]))
  } finally {
    rmSync(stories, { recursive: true })
  }
}

/**
 * Files changed as a `.change` says: `@ file` names one; then `- old` lines are replaced by the `+ new` lines below them, where they
 * stand, and `+` lines alone are added at its end. `@ file gone` takes it out, `@ file from other` begins with a copy, and
 * `@ file locale one from other` gives a locale of vignette.json the words of another.
 */
export function changed(files: Readonly<Record<string, string>>, change: string): Readonly<Record<string, string>> {
  const all: Record<string, string> = { ...files }
  let name = ''
  let old: string[] = []
  let fresh: string[] = []
  const settle = () => {
    const text = all[name] ?? ''
    const from = old.join('\n')
    if (from && !text.includes(from)) throw new Error(`${name} has no "${from}"`)
    if (from) all[name] = text.replace(from, () => fresh.join('\n'))
    else if (fresh.length > 0) all[name] = `${text}${fresh.join('\n')}\n`
    old = []
    fresh = []
  }
  for (const line of change.split('\n')) {
    if (line.startsWith('@ ') || (line.startsWith('- ') && fresh.length > 0)) settle()
    if (line.startsWith('@ ')) {
      const [, file = '', what, other = '', , third = ''] = line.split(' ')
      name = file
      if (what === 'gone') delete all[file]
      if (what === 'locale') all[file] = withLocale(all[file] ?? '', other, third)
      if (what === 'from') all[file] = all[other] ?? ''
    }
    if (line.startsWith('- ')) old.push(line.slice(2))
    if (line.startsWith('+ ')) fresh.push(line.slice(2))
    if (line === '+') fresh.push('')
  }
  settle()
  return all
}

function withLocale(text: string, locale: string, like: string): string {
  const vignette = JSON.parse(text)
  return JSON.stringify({ ...vignette, locales: { ...vignette.locales, [locale]: vignette.locales[like] } }, null, 2)
}
