import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstFacts } from '../../src/authoring/hidden.ts'
import { readPlay } from '../../src/authoring/playthrough.ts'
import { foresight } from '../../src/browser/play/foresight.ts'
import { step } from '../../src/core/encounter/encounter.ts'
import { open } from '../../src/core/encounter/replay.ts'
import { rules } from '../../src/core/relationship/rules.ts'
import { folders, readFolder } from '../../src/kit/folder.ts'
import { openInk } from '../../src/script/ink.ts'

describe.each(folders().map((path) => [basename(path), path] as const))('%s', (_, path) => {
  const { names, read, vignette, scripts } = readFolder(path)
  const [script] = scripts
  if (!vignette || !script) throw new Error(`${path} has no story that can be read`)
  const openScript = openInk(script.story, script.layers)
  const { person, hidden } = vignette
  const plays = names.filter((name) => name.endsWith('.play')).map((name) => [name, readPlay(name, read(`${path}/${name}`)).play] as const)

  it.each(plays)('%s goes the same way where every answer is worked out ahead', (_name, { facts, steps }) => {
    const begun = () => open(openScript, 1, { person, facts: { ...firstFacts(hidden), ...facts }, rules })
    const [plain, seer] = [begun(), foresight(begun())]
    let { encounter } = plain
    const choices = steps.flatMap(({ choice }) => choice ?? [])
    for (const choice of choices) {
      while (seer.foresee());
      encounter = step(encounter, choice, plain.script)
      expect(seer.step(choice)).toEqual(encounter)
    }
    expect(encounter.moments).toHaveLength(choices.length)
  })
})
