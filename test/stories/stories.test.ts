import { basename } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { asPlay } from '../../src/authoring/claims/breach.ts'
import { type Figures, figures } from '../../src/authoring/figures.ts'
import { playAll } from '../../src/authoring/playthrough.ts'
import { madeOf } from '../../src/authoring/walk/madeOf.ts'
import { allOf, NEAR, walkAll } from '../../src/authoring/walk/walk.ts'
import { buildVignette, folders, readFolder } from '../../src/kit/folder.ts'
import { format } from '../../src/script/problem.ts'

// Every vignette of the house is done, as far as a machine can tell. What people must read is listed in its vignette.json.

/** A story is walked in a few seconds; a busy machine may take its time. In milliseconds. */
const SLOWLY = 120_000

const all = folders()
it('there are vignettes', () => expect(all.length).toBeGreaterThan(0))

describe.each(all.map((path) => [basename(path), path] as const))('%s', (id, path) => {
  const folder = readFolder(path)
  const { vignette, scripts, problems } = folder
  const [script] = scripts
  // The walk of this test goes a short way only; the whole one is written down, and is of this very story (see below).
  const written = folder.names.includes('walk.txt') ? folder.read(`${path}/walk.txt`) : ''
  let found: Figures | undefined
  beforeAll(() => {
    if (script && vignette && problems.length === 0) found = figures(script, vignette, allOf(walkAll(script, vignette, NEAR)))
  }, SLOWLY)

  it('has no problems', () => expect(problems.map(format).join('\n')).toBe(''))
  it('is called as its folder', () => expect(vignette?.id).toBe(id))
  it('has a script in every locale it has words for', () =>
    expect(scripts.map(({ locale }) => locale)).toEqual(Object.keys(vignette?.locales ?? {}).toSorted()))
  it('has at least two play-throughs, and they hold', () => {
    expect(folder.names.filter((name) => name.endsWith('.play')).length).toBeGreaterThanOrEqual(2)
    expect(playAll(folder, folder).map(format).join('\n')).toBe('')
  })

  describe('on every path that is walked, in every variant,', () => {
    it('goes on to an ending, and never breaks off', () => {
      expect(found?.variants.length).toBeGreaterThan(0)
      expect(found?.variants.flatMap(({ faults }) => faults)).toEqual([])
    })
    it('takes 10 to 16 choices where it takes its usual course', () => {
      for (const { choices } of found?.variants ?? []) {
        expect(choices.median).toBeGreaterThanOrEqual(10)
        expect(choices.median).toBeLessThanOrEqual(16)
      }
    })
  })
  it('has at least four endings', () => expect(Object.keys(vignette?.endings ?? {}).length).toBeGreaterThanOrEqual(4))
  it('has two good roads', () => expect(Object.values(vignette?.endings ?? {}).filter(({ good }) => good).length).toBeGreaterThanOrEqual(2))
  it.each([
    ['offers each of its choices to somebody', 'choices never offered'],
    ['tells each of its lines to somebody', 'lines never heard'],
    ['comes to each of its knots', 'knots never reached'],
    ['comes to each of its endings', 'endings never reached'],
  ])('%s', (_, label) => expect(new RegExp(`^${label} +(.*)$`, 'm').exec(written)?.[1]).toBe('none'))
  it('claims at least eight things of its paths, and all of them hold', () => {
    expect(vignette?.claims?.length).toBeGreaterThanOrEqual(8)
    expect(found?.breaches.map(asPlay).join('\n')).toBe('')
  })
  it('has been walked far with nothing wrong: no path breaks off, and each claim holds', () => {
    const [, hold, of] = /^claims +(\d+) of (\d+) hold/m.exec(written) ?? []
    expect([hold, of]).toEqual([`${vignette?.claims?.length}`, `${vignette?.claims?.length}`])
    expect(written.match(/^ +(BROKEN|WRONG) .*$/gm)).toBe(null)
  })
  it('claims of its paths what the house asks of every vignette', () => {
    const claims = vignette?.claims ?? []
    const never = claims.flatMap((claim) => ('never' in claim && claim.never.ending === 'good' ? [claim.never.by] : []))
    expect(never).toEqual(expect.arrayContaining(['rescuer', 'cold']))
    expect(claims.some((claim) => 'can' in claim && claim.can.ending === 'good' && claim.can.with && claim.can.routes === 2)).toBe(true)
    for (const kind of ['ruptures', 'dilemmas', 'costs']) expect(claims.filter((claim) => kind in claim).length).toBeGreaterThan(0)
  })
  it('has its walk.txt, and it is current (`npm run walk` writes it)', () => {
    expect(written).not.toBe('')
    expect(written.split('\n')[0]).toContain(script && vignette && madeOf(script, vignette))
  })
  it('has in every locale the pages that belong to it', () => {
    for (const { locale } of scripts)
      expect(folder.names).toEqual(expect.arrayContaining([`debrief.${locale}.md`, `cards.${locale}.md`, `facilitator.${locale}.md`]))
  })
  it('lets the person look back in every band and at every ending', () => {
    for (const { page } of scripts)
      expect(Object.keys(page.theirSide).toSorted()).toEqual(
        expect.arrayContaining(['guarded', 'wary', 'working', ...Object.keys(vignette?.endings ?? {})].toSorted()),
      )
  })
  const { built } = buildVignette(path)
  it('is built for each locale, with its first words and at least three choices', () => {
    expect(built.map(({ vignette }) => vignette.locale)).toEqual(scripts.map(({ locale }) => locale))
    for (const { first } of built) expect(first.choices.length).toBeGreaterThanOrEqual(3)
  })
  it("is served under names that carry their content, in the build's own form", () => {
    const names = built.flatMap(({ texts }) => Object.keys(texts))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names)
      expect(name).toMatch(
        /^assets\/[a-z0-9-]+\.[a-z]{2}-[A-Z]{2}\.(meta|story|late|debrief|guide|cards|skilled|tempting)-[0-9a-f]{8}\.json$/,
      )
  })
})
