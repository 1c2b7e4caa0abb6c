/** What `check` looks at, in the words of somebody who is told of it. `advice`: at least sometimes no more than that. */
type Group = { readonly about: string; readonly rules: Readonly<Record<string, string>> }

const SCRIPT: Group = {
  about: 'The script',
  rules: {
    ink: "Ink's own grammar",
    'missing-include': 'Every INCLUDE leads to a script of this project, named once',
    'undeclared-variable': 'Every variable is declared',
    'unknown-divert': 'Every divert leads to a place that is there',
    'loose-end': 'Every branch says where it goes on',
    'comment-in-prose': 'No `//` in the middle of a line: it would cut the rest, and an address at `http:`',
    'unknown-tag': 'Every tag is one of the house',
    'malformed-tag': 'Every tag is written as it is read',
    'malformed-promise': 'A promise has its four parts',
    'misplaced-tag': 'A tag stands on what it belongs to, a line or a choice',
    'tag-outside-brackets': "A choice's tags stand inside its brackets",
    'tag-outside-knot': 'No tag stands before the first knot',
    'tag-with-logic': 'No tag stands inside `{ }`',
    'without-contact': '`distress` and `evening` stand beside the contact they begin with',
    'choice-outside-brackets': 'A choice stands whole in its brackets',
    'choice-outside-knot': 'Every choice has a place',
    'label-after-condition': 'A label stands before a condition',
    'choice-without-move': 'Every choice has a move',
    'two-moves': 'A choice is one move',
    'unknown-move': 'Every move is in the catalogue',
    'same-id': 'No two choices have one id',
    'unknown-promise': 'What is kept or moved was promised',
    'keeps-infeasible': 'An over-promise is not kept',
    'renegotiates-without-move': 'A promise is moved by `renegotiate`',
    'unknown-secret': 'What comes out was hidden before',
    'writes-relationship': 'A story reads the model, and never writes it',
    'external-function': 'A story calls nothing outside itself',
    'unknown-speaker': 'Whoever speaks is in the cast',
    'unreachable-knot': 'Something leads to every knot',
    'unknown-ending': 'Every ending has its title',
    'end-without-ending': 'The story ends in an ending',
  },
}

const CUES: Group = {
  about: 'What is seen and thought',
  rules: {
    'person-unseen': 'The person who speaks is seen, or heard thinking',
    'no-inner-voice': 'The person who speaks is heard thinking (advice)',
    'no-cue': 'The person who speaks in a room is seen (advice)',
    'no-alt-text': 'Every room, face, pose, thing and name that is shown has words, in every locale',
    'not-alone': 'A room in which the person is never heard is marked `alone` (advice)',
    'no-setting': 'The first passage says where it is',
    'opening-differs': 'The first passage is the same whatever is hidden',
  },
}

const LOCALES: Group = {
  about: 'Locales and vignette.json',
  rules: {
    'locale-differs': 'Locales have the same knots, choices and tags',
    'locale-logic': 'Locales ask the same questions, and lead to the same places',
    'locale-debrief': 'The debrief has the same headings in every locale (advice)',
    'locale-missing': 'Every locale has a script, its words, and titles for its endings',
    'fact-without-words': 'Hidden facts have words for a facilitator',
    'vignette-json': 'vignette.json is JSON',
    'vignette-shape': 'vignette.json has all its parts',
    'vignette-id': 'A folder is called as its vignette',
    'same-name': 'No name stands twice in vignette.json',
    'claim-unknown': 'A claim names choices, moves and endings that are there',
    'run-unknown': "A colleague's run is a play-through that is there",
    'run-untitled': "A colleague's run has its title, in every locale",
    'person-not-in-cast': 'Who is met is in the cast',
    'page-heading': 'The debrief, and what a colleague weighed, speak only of bands, endings and choices that are there',
    'page-empty': 'Something stands under every heading of them',
    'cards-shape': 'The cards for three have all their parts',
  },
}

const PLAYED: Group = {
  about: 'The story as it is played',
  rules: {
    'story-fault': 'It never breaks off',
    'dead-end': 'It never stops without an ending',
    'promise-open': 'Every promise is settled, or falls due, by every ending',
    'never-reached': 'Somebody comes to every ending, choice and knot',
    'walk-txt': 'walk.txt is of this story, where a story is too big to walk in a moment (advice)',
    'stake-not-twice': 'Every dimension it claims is at stake twice on every way that was walked (advice)',
    'dilemma-answered': 'At a dilemma no option is best for all five values (advice)',
    'breaks-by-itself': 'A move that alone opens a rupture is meant: the debrief says what it did (advice)',
    'play-line': 'A play-through is written as it is read',
    'play-fact': 'A play-through sets only hidden facts',
    'play-choice': 'A play-through chooses what is offered',
    'play-expects': 'What a play-through expects is so',
  },
}

const PROSE: Group = {
  about: 'How it is written',
  rules: {
    'too-long': 'A choice is 30 words at most, a turn 45',
    'long-sentence': 'A sentence is 20 words at most (advice)',
    'long-thought': 'A thought is 9 words at most (advice)',
    'reading-age': 'It is read with ease at 12: over 12 is advice, over 14 a problem. Automated Readability Index, over 100 words or more',
    stigma: 'No word makes less of a person; `jargon`, `assume`, `moralise` and the person may use them',
    dialect: 'Nobody is made a costume by spelling (advice)',
    'law-cited': 'No sections and Acts, but in `jargon` (advice)',
    'phone-number': 'No number that somebody could ring',
    verdict: 'The debrief gives no marks: never wrong, failed, should have (advice)',
  },
}

const OPTIONS: Group = {
  about: 'Options. The best is what the model rewards most: gains of the five values together, on average over the situations walked',
  rules: {
    'options-few': 'A decision offers three at least (advice)',
    'options-many': 'A decision offers five at most (advice)',
    'option-long': 'An option is 25 words at most (advice)',
    'options-uneven': 'The longest option has at most twice the words of the shortest (advice)',
    'best-longest': 'The best is not the longest at more than half of 8 decisions or more (advice; over three quarters a problem)',
    'best-first': 'Nor the one that is written first',
    'best-warmest': 'Nor the one that pleases most',
    'best-asks': 'Nor the only one that asks',
    'worst-shouts': 'The poorest is not the only one with an exclamation mark',
  },
}

const DONE: Group = {
  about: 'Whether it is done (advice)',
  rules: {
    'few-endings': 'It has four endings or more',
    'few-good-roads': 'Two of them are good, or more',
    'no-dilemma': 'At one decision every option costs something',
    'no-repair': 'A rupture can be mended',
    dimensions: 'It claims three or four dimensions',
    frameworks: 'It names codes of both frameworks',
    'one-locale': 'It is there in both locales',
    'few-plays': 'It has two play-throughs or more',
    'page-missing': 'Each locale has its debrief, cards and facilitator page',
    'side-missing': 'The debrief has their side for each band but the best, and for each ending',
    'debrief-silent': 'The debrief speaks of each choice at a passage that is `hard` or a `dilemma`',
    'review-owed': 'Who has read it is named, or said to be owed',
    'owed-unsaid': 'While readings are owed, the facilitator page says so',
    'review-date': 'The date of its next reading lies ahead',
  },
}

const groups: readonly Group[] = [SCRIPT, CUES, LOCALES, PLAYED, PROSE, OPTIONS, DONE]

/** Every rule by its name. */
export const rulesKnown: Readonly<Record<string, string>> = Object.assign({}, ...groups.map(({ rules }) => rules))

/** All rules, for reading. */
export function ruleBook(): string {
  const width = Math.max(...Object.keys(rulesKnown).map((name) => name.length))
  const lines = groups.flatMap(({ about, rules }) => [
    about,
    ...Object.entries(rules).map(([name, says]) => `  ${name.padEnd(width)}  ${says}`),
    '',
  ])
  return lines.join('\n').trimEnd()
}
