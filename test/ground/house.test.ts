import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isNewEnough } from '../../scripts/ensure/node.mjs'
import { missing } from '../../scripts/lock.mjs'
import { project } from './lint.ts'

const json = (name: string) => JSON.parse(readFileSync(join(project, name), 'utf8'))

/** Every file of the project that git would keep, with its text. Pictures and fonts hold no words. */
function kept(): readonly (readonly [name: string, text: string])[] {
  const left = readFileSync(join(project, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === '.git' || left.includes(`${entry.name}/`) ? [] : walk(path)
      return entry.isFile() && !/\.(png|webp|jpe?g|woff2?|mp3|ogg|log)$/.test(entry.name) ? [path] : []
    })
  return walk(project).map((path) => [relative(project, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const)
}
const files = kept()
const under = (folder: string, ending: RegExp) => files.filter(([name]) => name.startsWith(`${folder}/`) && ending.test(name))

describe('the model', () => {
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  // Timers, `performance`, `crypto` and `process` are refused by the compiler: src/core/tsconfig.json knows none of them.
  const impure = /\bDate\b|\bMath\s*(\.\s*random\b|\[)/

  it('knows no clock and no chance', () => {
    const core = under('src/core', /\.ts$/)
    expect(core.length).toBeGreaterThan(0)
    expect(core.filter(([, text]) => impure.test(withoutComments(text))).map(([name]) => name)).toEqual([])
  })

  it.each(['const now = new Date()', 'Date.now()', 'Math.random()', 'Math . random()', "Math['random']()"])(
    'would be refused %s',
    (text) => {
      expect(withoutComments(`/** Date of birth */ ${text} // Math.random`)).toMatch(impure)
    },
  )

  it('may speak of dates in its comments', () => expect(withoutComments('/** Date of birth */ const x = 1 // Date')).not.toMatch(impure))
})

describe('a source file', () => {
  it('has one subject: it stays within 200 lines', () => {
    const sources = [...under('src', /\.(tsx?|css)$/), ...under('scripts', /\.mjs$/)]
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter(([, text]) => text.trimEnd().split('\n').length > 200).map(([name]) => name)).toEqual([])
  })

  it('names what it imports by the shortest way, so that the fences see where it leads', () => {
    const winding = /(?:from|import|import\()\s*['"](?:\.\/\.\.|[^'"]*[^./'"][^/'"]*\/\.\.\/)/
    expect("from './../browser/x.ts'").toMatch(winding)
    expect("from '../core/../browser/x.ts'").toMatch(winding)
    expect("from '../../core/x.ts'").not.toMatch(winding)
    expect(
      under('src', /\.tsx?$/)
        .filter(([, text]) => winding.test(text))
        .map(([name]) => name),
    ).toEqual([])
  })
})

describe('what we publish', () => {
  // Written in parts, or this file would name them itself.
  const places = ['/wo' + 'rk/', '/ro' + 'ot/', '/ho' + 'me/', '/tm' + 'p/', '/Us' + 'ers/', 'C:\\Us' + 'ers']
  const hosts = [
    'registry.npm' + 'js.org',
    'registry.yarn' + 'pkg.com',
    'npm' + 'mirror.com',
    'deb.deb' + 'ian.org',
    'artifactory' + '.',
    'nexus' + '.',
  ]

  it('names no place on the machine it was written on, and no registry', () => {
    expect(files.length).toBeGreaterThan(20)
    const named = files.flatMap(([name, text]) =>
      [...places, ...hosts].filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
    )
    expect(named).toEqual([])
  })
})

describe('a page for people', () => {
  it('leads nowhere that is not there', () => {
    const pages = files.filter(([name]) => name.endsWith('.md'))
    const links = pages.flatMap(([name, text]) => [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, to = '']) => ({ name, to })))
    expect(links.length).toBeGreaterThan(3)
    const broken = links.filter(({ name, to }) => !existsSync(join(project, dirname(name), decodeURI(to))))
    expect(broken.map(({ name, to }) => `${name}: ${to}`)).toEqual([])
  })
})

describe('the lockfile', () => {
  const { packages } = json('package-lock.json') as { packages: Record<string, Record<string, unknown>> }
  const installed = Object.entries(packages).filter(([path]) => path !== '')

  it('keeps versions and hashes, and not where they came from', () => {
    expect(installed.length).toBeGreaterThan(100)
    expect(installed.filter(([, each]) => 'resolved' in each).map(([path]) => path)).toEqual([])
    expect(installed.filter(([, each]) => !each.integrity && !each.optional).map(([path]) => path)).toEqual([])
  })

  it('knows the packages of every platform (cure: node scripts/lock.mjs)', () => expect(missing(packages)).toEqual({}))

  it('is of exact versions', () => {
    const { dependencies, devDependencies } = json('package.json')
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('holds licences that we may pass on, and for our own tools also MPL-2.0', () => {
    const free = [
      'MIT',
      'ISC',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'Apache-2.0',
      'BlueOak-1.0.0',
      '0BSD',
      'OFL-1.1',
      'CC0-1.0',
      'CC-BY-4.0',
      'Unlicense',
    ]
    const fits = (licence: string, dev: boolean): boolean =>
      licence
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((choice) => choice.split(' AND ').every((each) => free.includes(each) || (dev && each === 'MPL-2.0')))
    // Old packages name theirs in a form that npm passes over.
    const older = (path: string) =>
      json(join(path, 'package.json'))
        .licenses?.map(({ type }: { type: string }) => type)
        .join(' OR ')
    const licences = installed.map(([path, each]) => [path, String(each.license ?? older(path) ?? 'none'), each] as const)
    const odd = licences.filter(([, licence, each]) => !fits(licence, Boolean(each.dev || each.devOptional)))
    expect(odd.map(([path, licence]) => `${path}: ${licence}`)).toEqual([])
    expect(fits('GPL-3.0', true)).toBe(false)
    expect(fits('MPL-2.0', false)).toBe(false)
  })
})

describe('the two commands', () => {
  const scripts: Record<string, string> = json('package.json').scripts

  it('and all others bring what they need themselves, and pass on what follows them', () => {
    const open = Object.entries(scripts).filter(([name]) => !name.startsWith('now:'))
    expect(open.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'start',
        'test',
        'dev',
        'build',
        'new',
        'play',
        'check',
        'walk',
        'bench',
        'mutate',
        'format',
        'lint',
        'types',
      ]),
    )
    for (const [name, words] of open.filter(([name]) => name !== 'start'))
      expect(words, name).toMatch(/^node scripts\/ensure\.mjs (--browser )?(--redis )?&& npm run -s now:\w+( \w+)*( --)?$/)
  })

  it('run on a Node that runs TypeScript as it is', () => expect(isNewEnough(process.versions.node)).toBe(true))

  it.each([
    ['22.17.1', false],
    ['22.18.0', true],
    ['20.20.2', false],
    ['24.0.0', true],
    ['9.99.0', false],
  ] as const)('Node %s is new enough: %s', (version, enough) => {
    expect(isNewEnough(version)).toBe(enough)
  })
})
