import type { StudioWords } from '../words/studio.ts'
import type { Files } from './files/given.ts'

/** The parts of a vignette's folder, as an author thinks of them. */
export type Group = {
  readonly id: 'script' | 'plays' | 'cards' | 'side' | 'facilitator' | 'about' | 'other'
  readonly label: string
  readonly names: readonly string[]
}

const KINDS: readonly (readonly [Group['id'], RegExp])[] = [
  ['script', /\.ink$/],
  ['plays', /\.play$/],
  ['cards', /^cards\..*md$/],
  ['side', /^debrief\..*md$/],
  ['facilitator', /^facilitator\..*md$/],
  ['about', /^vignette\.json$/],
  ['other', /./],
]

/** The files of a folder in their groups. Every file is in one; a group without files is not there. */
export function groupsOf(files: Files, words: StudioWords): readonly Group[] {
  const labels: Readonly<Record<Group['id'], string>> = {
    script: words.write,
    plays: words.playThroughs,
    cards: words.cards,
    side: words.theirSide,
    facilitator: words.facilitator,
    about: words.about,
    other: words.otherFiles,
  }
  const kindOf = (name: string) => KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other'
  const names = [...files.keys()].toSorted()
  return KINDS.map(([id]) => ({ id, label: labels[id], names: names.filter((name) => kindOf(name) === id) })).filter(
    ({ names: all }) => all.length > 0,
  )
}
