import type { MoveId } from '../../core/relationship/moves.ts'
import type { Problem } from '../../script/problem.ts'
import type { Text } from './text.ts'
import { DIALECT, LAW, type Listed, NUMBERS, STIGMA } from './wordList.ts'

/** Moves that may use words which make less of somebody: that is what they are there to show. */
const UNKIND: readonly MoveId[] = ['jargon', 'assume', 'moralise']

type WordRule = {
  readonly rule: string
  readonly list: readonly Listed[]
  readonly says: (word: string) => string
  readonly excused: (text: Text) => boolean
  readonly advice?: true
}

const RULES: readonly WordRule[] = [
  {
    rule: 'stigma',
    list: STIGMA,
    says: (word) => `"${word}" makes less of a person; only \`jargon\`, \`assume\` and \`moralise\` may say it`,
    // What people call themselves, or throw back at a worker, is theirs to say.
    excused: ({ whose, move }) => whose === 'person' || (move !== undefined && UNKIND.includes(move)),
  },
  {
    rule: 'dialect',
    list: DIALECT,
    says: (word) => `"${word}" is spelt as it sounds, and makes a costume of it`,
    excused: () => false,
    advice: true,
  },
  {
    rule: 'law-cited',
    list: LAW,
    says: (word) => `"${word}": the story is played where other laws hold`,
    excused: ({ move }) => move === 'jargon',
    advice: true,
  },
  { rule: 'phone-number', list: NUMBERS, says: (word) => `"${word}" looks like a number somebody could ring`, excused: () => false },
]

/** Words that do not belong here, each where it stands. */
export const wordRules = (texts: readonly Text[]): readonly Problem[] =>
  texts.flatMap((text) =>
    RULES.filter(({ excused }) => !excused(text)).flatMap(({ rule, list, says, advice }) =>
      list.flatMap(({ pattern, cure }) => {
        const [word] = pattern.exec(readable(text)) ?? []
        return word ? [{ file: text.file, line: text.line, rule, says: says(word), cure, ...(advice && { advice }) }] : []
      }),
    ),
  )

/** On a page a word in quotation marks is spoken about, not used; codes are no words. */
const readable = ({ words, whose }: Text) => (whose === 'page' ? words.replace(/“[^”]*”|"[^"]*"|\*[^*]*\*|`[^`]*`/g, '') : words)

/** What a page after the play must not say of a choice: it speaks of what was done and what it did. */
const VERDICT =
  /\b(?:wrong(?:ly)?|failed|failure|mistaken|(?:should|ought)(?: not|n['’]t)? (?:to )?have (?!(?:it|him|her|them|that|this|a|an|the|some|one)\b)\w+)\b/i

/** The debrief tells what a choice did, and gives no marks. */
export const verdicts = (debrief: readonly Text[]): readonly Problem[] =>
  debrief.flatMap(({ file, line, part, words }) => {
    const [word] = part.includes('/') ? (VERDICT.exec(words) ?? []) : []
    if (!word) return []
    const says = `"${word}" gives a mark`
    return [{ file, line, rule: 'verdict', says, cure: 'Say what they did, what it did, and what another way would cost', advice: true }]
  })
