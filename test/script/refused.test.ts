import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/script/compile.ts'

// Each file in refused/ is one author's mistake, named for its rule. Its first line says `// line: words of the cure`.

const folder = 'test/script/refused'
const facts = { person: 'desmond', cast: ['desmond', 'marian'], endings: ['over'] }
const read = (path: string) =>
  path.endsWith('relationship.ink') ? readFileSync('stories/relationship.ink', 'utf8') : readFileSync(path, 'utf8')

describe('a script is refused, with file, line and cure, for', () => {
  const names = readdirSync(folder)
  it('more than thirty mistakes', () => expect(names.length).toBeGreaterThan(30))
  it.each(names)('%s', (name) => {
    const path = `${folder}/${name}`
    const source = readFileSync(path, 'utf8')
    const [, line, cure = ''] = /^\/\/ (\d+): (.+)$/m.exec(source) ?? []
    const { problems } = compile({ path, source, read, facts })
    expect(problems.map(({ file, rule, line }) => ({ file, rule, line }))).toEqual([
      { file: path, rule: name.replace('.ink', ''), line: Number(line) },
    ])
    expect(problems[0]?.cure).toContain(cure)
    expect(problems[0]?.says).not.toBe('')
  })
})
