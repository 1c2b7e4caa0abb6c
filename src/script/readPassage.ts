import type { Act, Choice, Line, Passage, Scene, Stake } from '../core/encounter/passage.ts'
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
type Key = { readonly marks: readonly Mark[]; readonly layers: Layers; readonly put: Put }
type Put = (text: string) => string

/** Reads a story on to its next choices or its ending. `from`: the scene it stood in. */
export function readPassage(story: Reader, { marks, layers, put }: Key, from: Scene): Passage {
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
      const mark = marks[Number(tag)] ?? {}
      if (line) line = { ...line, ...heard(mark.line, put), ...layers[tag] }
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
  const choices = story.currentChoices.map(({ text, tags }) => offered(put(text).trim(), tags ?? [], { marks, put }, stakes))
  const place = choices.at(-1)?.id.split('/')[0]
  if (place === undefined) throw new Error('it stops here, with no choice and no ending')
  return { scene: { ...scene, place }, lines, choices }
}

/** What a mark adds to its line, with its words put back. */
function heard(line: Mark['line'], put: Put): Mark['line'] {
  if (!line?.body && !line?.sound) return line
  return {
    ...line,
    ...(line.body && { body: put(line.body) }),
    ...(line.sound && { sound: { ...line.sound, caption: put(line.sound.caption) } }),
  }
}

function offered(
  text: string,
  tags: readonly string[],
  { marks, put }: Pick<Key, 'marks' | 'put'>,
  passageStakes: readonly Stake[],
): Choice {
  const mark = tags.map((tag) => marks[Number(tag)]).find((found) => found?.choice)
  if (!mark?.choice) throw new Error(`the choice "${text}" has no move`)
  const { id, act } = mark.choice
  return { id, text, act: { ...withReasons(act, put), stakes: mark.stakes ?? passageStakes } }
}

/** An act with its author's reasons put back. */
function withReasons(act: Omit<Act, 'stakes'>, put: Put): Omit<Act, 'stakes'> {
  const { adjust, rates } = act
  if (!adjust && !rates) return act
  return {
    ...act,
    ...(adjust && { adjust: adjust.map((shift) => ({ ...shift, why: put(shift.why) })) }),
    ...(rates && { rates: rates.map((rating) => ({ ...rating, why: put(rating.why) })) }),
  }
}
