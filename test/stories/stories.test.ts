import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playAll } from '../../src/authoring/playthrough.ts'
import { fingerprint, neverOffered, unreached, unreachedKnots, walkAll } from '../../src/authoring/report.ts'
import { buildVignette, folders, readFolder } from '../../src/kit/folder.ts'
import { format } from '../../src/script/problem.ts'
import { bestOnAll, justOpened, roads } from './repairable.ts'

// Every vignette of the house is done, as far as a machine can tell. What people must read is listed in its vignette.json.

const all = folders()
it('there are vignettes', () => expect(all.length).toBeGreaterThan(0))

describe.each(all.map((path) => [basename(path), path] as const))('%s', (id, path) => {
  const folder = readFolder(path)
  const { vignette, scripts, problems } = folder
  const [script] = scripts
  const found = script && vignette && problems.length === 0 ? walkAll(script, vignette) : []

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
      expect(found.length).toBeGreaterThan(0)
      expect(found.flatMap(({ faults }) => faults)).toEqual([])
      expect(found.flatMap(({ walk }) => walk.playings.filter(({ ending }) => ending === undefined))).toEqual([])
    })
    it('takes 10 to 16 choices where it takes its usual course', () => {
      expect(found.length).toBeGreaterThan(0)
      for (const { paths } of found) {
        expect(paths.median).toBeGreaterThanOrEqual(10)
        expect(paths.median).toBeLessThanOrEqual(16)
      }
    })
  })
  it('reaches each of its endings, and there are at least four', () => {
    expect(found.length).toBeGreaterThan(0)
    expect(vignette ? unreached(found, vignette) : undefined).toEqual([])
    expect(Object.keys(vignette?.endings ?? {}).length).toBeGreaterThanOrEqual(4)
  })
  it('has two good roads', () => expect(Object.values(vignette?.endings ?? {}).filter(({ good }) => good).length).toBeGreaterThanOrEqual(2))
  it('offers each of its choices to somebody, and comes to each of its knots', () => {
    expect(script && found.length > 0 ? [...neverOffered(found, script), ...unreachedKnots(found, script)] : undefined).toEqual([])
  })
  it('has a decision where every option costs something', () =>
    expect(found.some(({ walk }) => walk.situations.some(({ encounter }) => encounter.passage.scene.dilemma))).toBe(true))
  it('has no option at such a decision that is best for everything', () => {
    const dilemmas = found.flatMap(({ walk }) => walk.situations).filter(({ encounter }) => encounter.passage.scene.dilemma)
    expect(dilemmas.length).toBeGreaterThan(0)
    expect(dilemmas.flatMap(({ encounter }) => bestOnAll(encounter))).toEqual([])
  })
  it('can mend every rupture that opens while another contact lies ahead', () => {
    const opened = found.flatMap(({ walk }) => justOpened(walk.situations))
    const tried = script ? opened.map((situation) => ({ situation, ...roads(script.story, situation) })) : []
    // Where every rupture can be mended before the contact ends, no road needs to go further.
    expect(tried.some(({ further, mended }) => further || mended)).toBe(true)
    const broken = tried.filter(({ further, mended }) => further && !mended)
    expect(broken.map(({ situation }) => situation.encounter.passage.scene.place)).toEqual([])
  }, 60_000)
  it('has its walk.txt, and it is current (`npm run walk` writes it)', () => {
    expect(folder.names).toContain('walk.txt')
    expect(folder.read(`${path}/walk.txt`).split('\n')[0]).toContain(script && vignette && fingerprint(script, vignette))
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
    for (const name of names) expect(name).toMatch(/^assets\/[a-z0-9-]+\.[a-z]{2}-[A-Z]{2}\.(meta|story|late|debrief)-[0-9a-f]{8}\.json$/)
  })
})
