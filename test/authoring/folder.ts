import { readFileSync } from 'node:fs'
import type { Folder } from '../../src/authoring/check.ts'

/** A small case: one gift, two ways to answer it, and a promise. */
export const SCRIPT = `INCLUDE ../relationship.ink
VAR meaning = "thanks"
-> box
=== box ===
# contact: 0 # setting: desmond-kitchen
DESMOND: For you. Go on. # face: soft-eyes # inner: Laugh.
+ [What would it mean to you if I took it? # move: ask-meaning # topic: gift # stakes: C B] -> meaning_told
+ [I'm sorry, we're not allowed gifts. # move: rigid-refusal # topic: gift # stakes: C B] -> drawer
=== meaning_told ===
{meaning == "thanks": DESMOND: We're straight.|DESMOND: You'd keep it where you see it?} # face: level
+ [I'll read you what I write before I go. # move: promise-realistic # promise: note; read you the note; 1; 0] -> note
=== note ===
He waits.
+ [Listen, then. # move: share-with-consent # keeps: note] -> window
+ [Back at the desk, I think. # move: avoid] -> window
=== drawer ===
The lid shuts. # prop: box; in-drawer
* [I think I hurt you just then. # move: name-process] -> drawer
* {rupture == "withdrawal"} [Tell me what I got wrong. # move: invite-complaint] -> drawer
+ [I'll see you on the twenty-eighth. # move: avoid] -> rules
=== window ===
The box is in the window. # ending: window
-> END
=== rules ===
# alone # setting: team-room
TUNDE: He rang. # ending: rules
-> END
`

const model = readFileSync('stories/relationship.ink', 'utf8')
/** The gift offer's, without its runs: the small case has no play-throughs. */
const { runs: _, ...real } = JSON.parse(readFileSync('stories/gift-offer/vignette.json', 'utf8'))

/** A vignette.json like the gift offer's, with what this small case has. */
export function vignetteJson(change: Readonly<Record<string, unknown>> = {}): string {
  const words = { ...real.locales['en-GB'], endings: { window: 'In the window', rules: 'Rules are rules' } }
  const hidden = [{ name: 'meaning', values: ['thanks', 'goodbye'] }]
  return JSON.stringify({
    ...real,
    id: 'try',
    hidden,
    claims: [],
    endings: { window: { good: true }, rules: { good: false } },
    locales: { 'en-GB': words },
    ...change,
  })
}

/** A folder that is nowhere on disk. */
export function folder(files: Readonly<Record<string, string>>, id = 'try'): Folder {
  const path = `stories/${id}`
  const read = (name: string) => {
    if (name === 'stories/relationship.ink') return model
    const text = files[name.slice(path.length + 1)]
    if (text === undefined) throw new Error(`there is no ${name}`)
    return text
  }
  return { path, names: Object.keys(files), read }
}

/** The small case, whole. */
export const small = (files: Readonly<Record<string, string>> = {}) =>
  folder({ 'vignette.json': vignetteJson(), 'try.en-GB.ink': SCRIPT, ...files })
