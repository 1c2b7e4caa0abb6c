import { readFileSync } from 'node:fs'
import type { StoryNow } from '../../src/core/records/study/replayed.ts'
import { buildVignette } from '../../src/kit/folder.ts'
import { openInk } from '../../src/script/ink.ts'

/** The gift offer as the site has it, and a road through it on which a promise is made and kept. */
export function theGift(): {
  readonly now: StoryNow
  readonly choices: readonly string[]
  readonly facts: Readonly<Record<string, string>>
} {
  const built = buildVignette('stories/gift-offer').built.find(({ vignette }) => vignette.locale === 'en-GB')
  if (!built) throw new Error('the gift offer cannot be built')
  const part = (file: string) => JSON.parse(built.texts[file] ?? '{}')
  const { texts, layers } = part(built.files.late)
  const { script, person } = built.vignette
  const choices = [...readFileSync('stories/gift-offer/plays/a-harder-goodbye.play', 'utf8').matchAll(/^> (\S+)$/gm)].map(
    ([, id = '']) => id,
  )
  return {
    now: { script, person, openScript: openInk({ ...part(built.files.story), texts }, layers) },
    choices,
    facts: { meaning: 'goodbye' },
  }
}
