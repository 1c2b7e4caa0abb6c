import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/authoring/runs.ts'
import { follow } from '../../src/core/encounter/replay.ts'
import { rules } from '../../src/core/relationship/rules.ts'
import { buildVignette, folders, readFolder } from '../../src/kit/folder.ts'
import { openInk } from '../../src/script/ink.ts'

describe.each(folders())('the runs of %s', (folder) => {
  const { vignette, scripts } = readFolder(folder)
  if (!vignette) throw new Error(`${folder} cannot be read`)
  const all = scripts.flatMap((script) => runsOf(vignette, script, []).map((run) => ({ script, locale: script.locale, ...run })))

  it('are a skilled and a tempting one, in every locale', () =>
    expect(all.map(({ locale, kind }) => `${locale} ${kind}`)).toEqual(
      scripts.flatMap(({ locale }) => [`${locale} skilled`, `${locale} tempting`]),
    ))
  it.each(all)('lead from the first word to an ending: $locale, $kind', ({ script, kind, run }) => {
    const { encounter, lost } = follow(run.choices, openInk(script.story), run.seed, { person: vignette.person, facts: run.facts, rules })
    expect(lost).toBeUndefined()
    expect(vignette.endings[encounter.passage.ending ?? '']).toEqual({ good: kind === 'skilled' })
  })
  it.each(all)('say what was weighed at four to eight of their choices: $locale, $kind', ({ run }) => {
    expect(Object.keys(run.reasons).length).toBeGreaterThanOrEqual(4)
    expect(Object.keys(run.reasons).length).toBeLessThanOrEqual(8)
  })
  it('lie in files of their own, which the debrief names and nothing else brings', () => {
    for (const { files, texts } of buildVignette(folder).built) {
      const { runs } = JSON.parse(texts[files.debrief] ?? '') as { runs: readonly { kind: string; file: string }[] }
      expect(runs.map(({ kind }) => kind)).toEqual(['skilled', 'tempting'])
      for (const { file } of runs) expect(JSON.parse(texts[file] ?? '')).toHaveProperty('choices')
      expect(Object.values(files).filter((file) => runs.some((run) => run.file === file))).toEqual([])
    }
  })
})
