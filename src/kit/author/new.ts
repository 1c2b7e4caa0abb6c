import { parseArgs } from 'node:util'
import type { Said } from './check.ts'
import { type Desk, openDesk } from './desk.ts'
import { PRONOUNS, placeFor, ROOMS, type Wishes, WRONG, writeCase } from './newCase.ts'

// `npm run new`: asks a few questions, and writes a vignette that plays at once.

const usage = `npm run new        asks for a title, a name and a place, and writes a vignette that plays at once
  --title "The spare key"
  --name Robin
  --setting desmond-kitchen   a room that is drawn (${Object.keys(ROOMS).join(', ')}), or a few words of your own
  --pronouns they         ${Object.keys(PRONOUNS).join(', ')}
  --locale en-GB          or en-US
  --yes                   asks nothing: what is not given is as above
What is given is not asked. Nothing is ever written over.`

const QUESTIONS: readonly (readonly [wish: keyof Wishes, question: string, usual: string])[] = [
  ['title', 'What is it called?', 'The spare key'],
  ['name', 'Who is met? (a first name will do)', 'Robin'],
  ['pronouns', `How are they spoken of? (${Object.keys(PRONOUNS).join(', ')})`, 'they'],
  ['setting', `Where? (${Object.keys(ROOMS).join(', ')}; or say it in a few words)`, 'desmond-kitchen'],
  ['locale', 'In which English? (en-GB, en-US)', 'en-GB'],
]

const text = { type: 'string' } as const
const options = {
  title: text,
  name: text,
  setting: text,
  pronouns: text,
  locale: text,
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Somebody went away before all was answered, or what was given will not do. */
class Refused extends Error {}

/** Asks what is not given, and writes the folder. `stories`: where it comes to stand. */
export async function newCase(words: readonly string[], stories = 'stories', today = new Date(), desk?: Desk): Promise<Said> {
  try {
    const { values } = parseArgs({ args: [...words], options })
    if (values.help) return { code: 0, text: usage }
    const path = writeCase(await wishes(values, stories, desk), stories, today)
    return { code: 0, text: next(path) }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const misread = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    return { code: misread || error instanceof Refused ? 2 : 1, text: misread ? `${said}\n\n${usage}` : said }
  }
}

type Given = Readonly<Partial<Record<keyof Wishes, string | undefined>>> & { readonly yes?: boolean | undefined }

async function wishes(given: Given, stories: string, at?: Desk): Promise<Wishes> {
  const found: Partial<Record<keyof Wishes, string>> = {}
  const desk = given.yes || QUESTIONS.every(([wish]) => given[wish] !== undefined) ? undefined : (at ?? openDesk())
  const wrong = (wish: keyof Wishes, words: string) =>
    WRONG[wish](words) ||
    (wish === 'title' && placeFor(words, stories).taken ? `${placeFor(words, stories).path} is there already; take another title` : '')
  try {
    for (const [wish, question, usual] of QUESTIONS) {
      const known = given[wish]?.trim() ?? (desk ? undefined : usual)
      if (known !== undefined && wrong(wish, known)) throw new Refused(`${wrong(wish, known)}: got "${known}". Nothing was written.`)
      found[wish] = known ?? (await desk?.ask(question, usual, (words) => wrong(wish, words))) ?? usual
    }
  } finally {
    desk?.close()
  }
  return found as Wishes
}

const next = (path: string) => {
  const id = path.split(/[/\\]/).at(-1) ?? path
  const commands = [
    [`npm run play -- ${id}`, 'in this window'],
    ['npm run dev', 'in the browser: choose it on the first page; it follows what you write'],
    [`npm run check -- ${id}`, 'what has to be put right, and what it lacks to be done'],
  ]
  const width = `npm run check -- ${id}`.length
  return [
    `${path} is written, and plays as it is: somebody holds out a spare key. Make it yours.`,
    '',
    ...commands.map(([command = '', is]) => `  ${command.padEnd(width)}   ${is}`),
    '',
    `The story is in ${id}.*.ink, everything around it in vignette.json. stories/README.md leads through both.`,
  ].join('\n')
}
