import { type Encounter, step, type Terms } from '../core/encounter/encounter.ts'
import type { ChoiceId, OpenScript } from '../core/encounter/passage.ts'
import { open } from '../core/encounter/replay.ts'
import { band, type Dimension } from '../core/relationship/relationship.ts'
import { rules } from '../core/relationship/rules.ts'
import { openInk } from '../script/ink.ts'
import type { Flaw, Problem } from '../script/problem.ts'
import type { Checked, Folder } from './check.ts'
import { firstFacts } from './hidden.ts'
import { leftOpen } from './leftOpen.ts'

// A play-through, as an author writes it in `plays/*.play`: choose, then what must be true.
//
//   # meaning: goodbye            a hidden fact; others take the first of their values
//   > box/rigid-refusal           a choice
//     rupture withdrawal          none, withdrawal, confrontation
//     trust falls                 trust, rapport, clarity, self-determination, strain: rises, falls, steady
//     band wary                   guarded, wary, working, open
//     promise note kept           open, kept, renegotiated, late-owned, broken
//     ending rules-are-rules
//   // a remark

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  trust: 'trust',
  rapport: 'rapport',
  clarity: 'clarity',
  'self-determination': 'selfDetermination',
  strain: 'strain',
}
const SUBJECTS = ['rupture', 'band', 'ending', 'promise', ...Object.keys(DIMENSIONS)]

/** What must be true: a subject and the words it should show. `line` counts from 1. */
export type Expectation = { readonly line: number; readonly subject: string; readonly expected: string }
/** One choice, and what must be true after it. Without a choice: what must be true at the first words. */
export type PlayStep = { readonly line: number; readonly choice?: ChoiceId; readonly expects: readonly Expectation[] }
/** A play-through, read. */
export type Play = { readonly file: string; readonly facts: Readonly<Record<string, string>>; readonly steps: readonly PlayStep[] }

/** Reads a .play file. Any text gives a play and what is wrong with it; it never throws. */
export function readPlay(file: string, text: string): { readonly play: Play; readonly problems: readonly Problem[] } {
  const facts: Record<string, string> = {}
  const steps: { line: number; choice?: ChoiceId; expects: Expectation[] }[] = [{ line: 0, expects: [] }]
  const problems: Problem[] = []
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    const words = written.trim()
    const [, fact, value] = /^#\s*([a-z_]+)\s*:\s*(\S+)$/.exec(words) ?? []
    const [, choice] = /^>\s*([a-z0-9-]+\/[a-z0-9-]+)$/.exec(words) ?? []
    const [subject = '', ...rest] = words.split(/\s+/)
    if (words === '' || words.startsWith('//')) continue
    if (fact && value) facts[fact] = value
    else if (choice) steps.push({ line, choice, expects: [] })
    else if (SUBJECTS.includes(subject) && rest.length === (subject === 'promise' ? 2 : 1))
      steps.at(-1)?.expects.push({ line, subject: subject === 'promise' ? `promise ${rest[0]}` : subject, expected: rest.at(-1) ?? '' })
    else problems.push({ file, line, ...unread(words) })
  }
  return { play: { file, facts, steps }, problems }
}

const unread = (words: string): Flaw => ({
  rule: 'play-line',
  says: `"${words.slice(0, 60)}" is neither a fact, a choice nor an expectation`,
  cure: `Write \`# fact: value\`, \`> place/move\`, or one of: ${SUBJECTS.join(', ')}`,
})

/** Reads and runs every play of a checked folder, through its first script. */
export function playAll({ path, names, read }: Folder, { vignette, scripts }: Checked): readonly Problem[] {
  const [script] = scripts
  if (!vignette || !script) return []
  const openScript = openInk(script.story)
  return names
    .filter((name) => /^plays[/\\][^/\\]+\.play$/.test(name))
    .toSorted()
    .flatMap((name) => {
      const { play, problems } = readPlay(`${path}/${name}`, read(`${path}/${name}`))
      const unknown = Object.entries(play.facts).filter(
        ([fact, value]) => !vignette.hidden.find((hidden) => hidden.name === fact)?.values.includes(value),
      )
      const facts = { ...firstFacts(vignette.hidden), ...play.facts }
      return [
        ...problems,
        ...unknown.map(([fact, value]) => unknownFact(play.file, fact, value)),
        ...(unknown.length === 0 ? runPlay(play, openScript, { person: vignette.person, facts, rules }) : []),
      ]
    })
}

const unknownFact = (file: string, fact: string, value: string): Problem => ({
  file,
  line: 0,
  rule: 'play-fact',
  says: `\`${fact}: ${value}\` is no hidden fact of this vignette`,
  cure: 'vignette.json lists them under `hidden`',
})

/** What the story draws by lot is the same in every playing of these. */
export const SEED = 1

/** Plays it through the real story and the real model. Every expectation that fails is a problem: what was expected, and what is. */
export function runPlay(play: Play, openScript: OpenScript, terms: Terms, seed = SEED): readonly Problem[] {
  const problems: Problem[] = []
  const { file } = play
  try {
    const { encounter: opened, script } = open(openScript, seed, terms)
    let encounter = opened
    for (const { line, choice, expects } of play.steps) {
      const before = encounter
      if (choice !== undefined) {
        const offered = encounter.passage.choices.map(({ id }) => id)
        if (!offered.includes(choice)) return [...problems, notOffered(file, line, choice, offered)]
        encounter = step(encounter, choice, script)
      }
      problems.push(...leftOpen(encounter).map((says) => stillOpen(file, line, says)))
      problems.push(...expects.flatMap((expectation) => failed(file, expectation, before, encounter)))
    }
  } catch (fault) {
    problems.push({ file, line: 0, rule: 'story-fault', says: String(fault), cure: 'Mend the story where it broke off' })
  }
  return problems
}

const stillOpen = (file: string, line: number, says: string): Problem => ({
  file,
  line,
  rule: 'promise-open',
  says,
  cure: 'Let it fall due in a contact that is played, or let it be kept or renegotiated before',
})

const notOffered = (file: string, line: number, choice: ChoiceId, offered: readonly ChoiceId[]): Problem => ({
  file,
  line,
  rule: 'play-choice',
  says: `\`${choice}\` is not offered here`,
  cure: offered.length > 0 ? `Offered: ${offered.join(', ')}` : 'The story has ended',
})

function failed(file: string, { line, subject, expected }: Expectation, before: Encounter, after: Encounter): readonly Problem[] {
  const is = actual(subject, before, after)
  if (is === expected) return []
  return [
    {
      file,
      line,
      rule: 'play-expects',
      says: `${subject}: expected ${expected}, is ${is}`,
      cure: 'Mend the story, or what this play expects of it',
    },
  ]
}

function actual(subject: string, before: Encounter, { passage, relationship }: Encounter): string {
  const dimension = DIMENSIONS[subject]
  if (dimension) {
    const by = relationship[dimension] - before.relationship[dimension]
    return by > 0 ? 'rises' : by < 0 ? 'falls' : 'steady'
  }
  if (subject === 'band') return band(relationship.trust)
  if (subject === 'rupture') return relationship.rupture?.kind ?? 'none'
  if (subject === 'ending') return passage.ending ?? 'none'
  const id = subject.slice('promise '.length)
  return relationship.ledger.find((promise) => promise.id === id)?.status ?? 'not made'
}
