import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { project } from './lint.ts'

const sheets = globSync('src/browser/**/*.css', { cwd: project }).map((name) => name.replaceAll('\\', '/'))

/** What names a side by left or right, whichever way the words run. */
const side = /^\s*((?:margin|padding|border)-(?:left|right)[^:]*:[^;]*|text-align: (?:left|right));/gm

/** Drawings run one way: the names of a chart’s bands beside it, the arrow painted into a select, the numbers of a script’s lines. */
const drawn = [
  'src/browser/debrief/chart.css: margin-left: -4.4rem',
  'src/browser/styles/studio-bar.css: padding-right: 1.5rem',
  'src/browser/styles/studio-write.css: text-align: right',
]

const sidesIn = (text: string) => [...text.matchAll(side)].map(([, found]) => found)

describe('a style sheet', () => {
  it('names sides by the way words run, not left and right; only drawings run one way', () => {
    expect(sheets.length).toBeGreaterThan(20)
    const found = sheets.flatMap((name) => sidesIn(readFileSync(join(project, name), 'utf8')).map((said) => `${name}: ${said}`))
    expect(found.toSorted()).toEqual(drawn)
  })

  it.each(['margin-left: 0', 'padding-right: 1rem', 'border-left-color: red', 'text-align: left'])('would be refused %s', (said) =>
    expect(sidesIn(`p {\n  ${said};\n}`)).toEqual([said]),
  )

  it.each(['margin-inline-start: 0', 'border-inline-end: 1px solid', 'text-align: end'])('may say %s', (said) =>
    expect(sidesIn(`p {\n  ${said};\n}`)).toEqual([]),
  )
})
