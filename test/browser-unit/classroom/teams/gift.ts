import type { StoryToTell } from '../../../../src/browser/classroom/teams/tells.ts'
import type { WholeStory } from '../../../../src/browser/teamPlay.tsx'
import { buildVignette } from '../../../../src/kit/folder.ts'
import { openInk } from '../../../../src/script/ink.ts'

// A real story, as the build puts it on the site.

export const built = buildVignette('stories/gift-offer').built.find(({ vignette }) => vignette.locale === 'en-GB')!
const file = (name: string) => JSON.parse(built.texts[name]!)

export const whole: WholeStory = { vignette: file(built.files.meta), story: file(built.files.story), late: file(built.files.late) }

export const gift: StoryToTell = {
  vignette: whole.vignette,
  open: openInk({ ...whole.story, texts: whole.late.texts }, whole.late.layers),
  sides: file(built.files.debrief).sides,
  says: () => 'A kitchen.',
  you: 'You',
  titles: (place) => (place === 'box' ? 'The box' : undefined),
}
