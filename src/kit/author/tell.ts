import { styleText } from 'node:util'
import type { Choice, Line, Passage, Scene } from '../../core/encounter/passage.ts'
import type { Vignette } from '../../script/vignette.ts'

/** The words of one locale, for what is seen and who speaks. */
export type Seen = Pick<Vignette['locales'][string], 'names' | 'settings' | 'faces' | 'poses' | 'props'>

const WIDTH = 88

/** Breaks words into lines; those after the first are set in by as much as the first. */
export function wrapped(words: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/)) {
    if (line && `${indent}${line} ${word}`.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n')
}

const dim = (words: string): string => styleText('dim', words)

/** A passage in words: where it is, if that has changed; what is said; what a camera sees. `person`: whose looks are told. */
export function tell(passage: Passage, before: Scene | undefined, seen: Seen): string {
  const { scene, lines } = passage
  const cut = lines.findIndex((line) => line.cut)
  const moved = !before || before.setting !== scene.setting
  const place = moved ? [dim(wrapped(`[${placeOf(scene, seen)}]`))] : []
  const told = lines.map((line) => tellLine(line, seen))
  const at = Math.max(0, cut)
  return [...told.slice(0, at), ...place, ...told.slice(at)].join('\n')
}

const placeOf = ({ setting, light, channel, alone }: Scene, { settings }: Seen): string =>
  [
    settings[setting] ?? setting,
    light === 'day' ? '' : `It is ${light}.`,
    channel === 'room' ? '' : `By ${channel}.`,
    alone ? 'You are alone.' : '',
  ]
    .filter(Boolean)
    .join(' ')

function tellLine({ speaker, text, body, face, pose, prop, sound }: Line, seen: Seen): string {
  const looks = [seen.poses[pose ?? ''], seen.faces[face ?? '']].filter(Boolean).join(', ')
  const thing = prop && seen.props[`${prop.name}.${prop.state}`]
  const cues = [looks && `${looks.charAt(0).toUpperCase()}${looks.slice(1)}.`, body, thing, sound?.caption].filter(Boolean).join(' ')
  const said = speaker ? wrapped(`${seen.names[speaker] ?? speaker}: ${text}`) : wrapped(text)
  return cues ? `${said}\n${dim(wrapped(cues, '    '))}` : said
}

/** What is offered, numbered. An act stands as it is; what is said stands in quotation marks. */
export const tellChoices = (choices: readonly Choice[]): string =>
  choices.map(({ text, act }, index) => `  ${index + 1}  ${act.unspoken ? text : `“${text}”`}`).join('\n')
