import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, type Folder } from '../../src/authoring/check.ts'
import { playAll } from '../../src/authoring/playthrough.ts'
import { rulesKnown } from '../../src/authoring/ruleBook.ts'
import { survey } from '../../src/authoring/survey.ts'
import { compile } from '../../src/script/compile.ts'
import { folder } from '../authoring/folder.ts'
import { changed, wholeCase } from '../authoring/whole.ts'

// Each file in refused/ is one author's mistake, named for its rule, and its first line says where it is found and how it is cured.
// An .ink is a script by itself: `// line: words of the cure`. A .change is what was done to the vignette that `npm run new` writes:
// `// file line: words of the cure`.

const place = 'test/script/refused'
const facts = { person: 'desmond', cast: ['desmond', 'marian'], endings: ['over'] }
const read = (path: string) =>
  path.endsWith('relationship.ink') ? readFileSync('stories/relationship.ink', 'utf8') : readFileSync(path, 'utf8')
const names = readdirSync(place)
const endingIn = (ending: string) => names.filter((name) => name.endsWith(ending)).map((name) => name.replace(ending, ''))

describe('a script is refused, with file, line and cure, for', () => {
  it.each(endingIn('.ink'))('%s', (rule) => {
    const path = `${place}/${rule}.ink`
    const source = readFileSync(path, 'utf8')
    const [, line, cure = ''] = /^\/\/ (\d+): (.+)$/m.exec(source) ?? []
    const { problems } = compile({ path, source, read, facts })
    expect(problems.map(({ file, rule, line }) => ({ file, rule, line }))).toEqual([{ file: path, rule, line: Number(line) }])
    expect(problems[0]?.cure).toContain(cure)
    expect(problems[0]?.says).not.toBe('')
  })
})

/** All there is to say of a folder, in the month of its writing. */
function everything(there: Folder) {
  const checked = check(there, '2026-06')
  return [...checked.problems, ...checked.advice, ...playAll(there, checked), ...survey(there, checked)]
}
const whole = wholeCase()
/** What a new case is told whatever else is so: nobody can have read it yet, and its other locale is not written. */
const FIRST = ['review-owed', 'one-locale']

describe('a vignette', () => {
  it('as `npm run new` writes it has no problem, and is told only what cannot be there yet', () =>
    expect(new Set(everything(folder(whole, 'the-spare-key')).map(({ rule }) => rule))).toEqual(new Set(FIRST)))
})

describe('a vignette is told, with file, line and cure, of', () => {
  it.each(endingIn('.change'))('%s', (rule) => {
    const change = readFileSync(`${place}/${rule}.change`, 'utf8')
    const [, name, line, cure = ''] = /^\/\/ (\S+) (\d+): (.+)$/m.exec(change) ?? []
    const found = everything(folder(changed(whole, change), 'the-spare-key')).filter(
      (one) => one.rule === rule || !FIRST.includes(one.rule),
    )
    expect([...new Set(found.map((one) => one.rule))]).toEqual([rule])
    expect(found[0]).toMatchObject({ file: `stories/the-spare-key/${name}`, line: Number(line), cure: expect.stringContaining(cure) })
  })
})

describe('every rule', () => {
  // A story too big to walk in a moment is no tiny example; test/authoring/survey.test.ts has one.
  const shown = [...endingIn('.ink'), ...endingIn('.change'), 'walk-txt']
  it('has its tiny example, and there are more than ninety', () => {
    expect(Object.keys(rulesKnown).filter((rule) => !shown.includes(rule))).toEqual([])
    expect(shown.length).toBeGreaterThan(90)
  })
  it('that has an example is in the book of rules', () => expect(shown.filter((rule) => !(rule in rulesKnown))).toEqual([]))
  it('that the sources name is in the book of rules', () => {
    const named = ['src/script', 'src/authoring'].flatMap((place) =>
      readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => [...readFileSync(`${place}/${name}`, 'utf8').matchAll(/\brule: '([^']+)'/g)].map(([, rule]) => rule ?? '')),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((rule) => !(rule in rulesKnown))).toEqual([])
  })
})
