import type { Choice, Line, Passage, Scene, Stake } from '../core/encounter/passage.ts'
import type { Layers } from './ink.ts'
import { moved } from './scene.ts'
import { spoken } from './speaker.ts'
import type { Mark } from './tags.ts'

/** What is read of a story: Ink's own names. */
type Reader = {
  readonly canContinue: boolean
  Continue(): string | null
  readonly currentTags: readonly string[] | null
  readonly currentChoices: readonly { readonly text: string; readonly tags: readonly string[] | null }[]
}

/** What a tag's number stands for, the layers beside it, and what puts late words back into a text. */
export type Key = { readonly mark: (tag: string) => Mark; readonly layers: Layers; readonly put: (text: string) => string }

/** Reads a story on to its next choices or its ending. `from`: the scene it stood in. */
export function readPassage(story: Reader, { mark: markOf, layers, put }: Key, from: Scene): Passage {
  const { risk, dilemma, hard, rupture, ...carried } = from
  let scene: Scene = carried
  let ending: string | undefined
  let stakes: readonly Stake[] = []
  const lines: Line[] = []
  while (story.canContinue) {
    const text = put(story.Continue() ?? '').trim()
    let line: Line | undefined = text ? spoken(text) : undefined
    const { setting } = scene
    for (const tag of story.currentTags ?? []) {
      const mark = markOf(tag)
      if (line) line = { ...line, ...mark.line, ...layers[tag] }
      if (mark.scene) scene = moved(scene, mark.scene)
      if (mark.stakes) stakes = mark.stakes
      if (mark.ending) {
        ending = mark.ending.id
        scene = { ...scene, place: mark.ending.place }
      }
    }
    if (line) lines.push(setting && scene.setting !== setting ? { ...line, cut: true } : line)
  }
  if (ending !== undefined) return { scene, lines, choices: [], ending }
  const choices = story.currentChoices.map(({ text, tags }) => offered(put(text).trim(), (tags ?? []).map(markOf), stakes))
  const place = choices.at(-1)?.id.split('/')[0]
  if (place === undefined) throw new Error('it stops here, with no choice and no ending')
  return { scene: { ...scene, place }, lines, choices }
}

function offered(text: string, marks: readonly Mark[], passageStakes: readonly Stake[]): Choice {
  const mark = marks.find(({ choice }) => choice)
  if (!mark?.choice) throw new Error(`the choice "${text}" has no move`)
  const { id, act } = mark.choice
  return { id, text, act: { ...act, stakes: mark.stakes ?? passageStakes } }
}
