import type { CardPart, TriadCards } from '../core/encounter/triadCards.ts'
import type { Problem } from './problem.ts'

type Read = { readonly cards: TriadCards; readonly problems: readonly Problem[] }

/**
 * Reads `cards.<locale>.md`: what all three read stands above the first `## `; then the worker, the person, the observer and the policy, in
 * this order. A paragraph `**Head.** words` is a part of a card; parts under `### ` are what is not needed to begin. Five feelings parted by
 * ` · ` are the person's thermometer, and what stands after them is what they may do at any time. Any text gives cards and what is wrong.
 */
export function readCards(file: string, text: string): Read {
  const [top = '', ...rest] = text.replaceAll('\r', '').split(/^## +/m)
  const [worker, person, observer, policy] = [0, 1, 2, 3].map((place) => cardOf(rest[place] ?? ''))
  const at = person?.parts.findIndex(({ text: feelings }) => feelingsIn(feelings).length === 5) ?? -1
  const thermometer = at < 0 ? [] : feelingsIn(person?.parts[at]?.text ?? '')
  const leave = at < 0 ? undefined : person?.parts[at + 1]
  const [name = '', ...note] = policy?.parts ?? []
  const cards: TriadCards = {
    before: paragraphs(top.replace(/^# .*$/m, '')),
    worker: worker?.parts ?? [],
    person: at < 0 ? (person?.parts ?? []) : (person?.parts.slice(0, at) ?? []),
    thermometer,
    leave: leave ? [leave.head, leave.text].filter(Boolean).join(' ') : '',
    observer: observer?.parts ?? [],
    checklist: observer?.list ?? [],
    policy: {
      title: name === '' ? '' : name.head || name.text,
      lines: policy?.list ?? [],
      note: note.map((part) => part.text).join(' '),
    },
  }
  return { cards, problems: lacking(file, cards) }
}

/** The parts of a card and its list. */
function cardOf(written: string): { readonly parts: readonly CardPart[]; readonly list: readonly string[] } {
  const [, ...body] = written.split('\n')
  const [begin = '', more = ''] = body.join('\n').split(/^### .*$/m)
  const isItem = (line: string) => /^([-*]|\d+\.) /.test(line)
  const list = body.filter(isItem).map((line) => line.replace(/^([-*]|\d+\.) +/, '').trim())
  const parts = (part: string) => paragraphs(part).filter((paragraph) => !isItem(paragraph))
  return { parts: [...parts(begin).map(partOf), ...parts(more).map((part) => ({ ...partOf(part), more: true as const }))], list }
}

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

/** `**Today.** Words` is a head without its stop, and the words. One that runs on into them keeps its comma or its colon. */
function partOf(paragraph: string): CardPart {
  const [, head = '', text = ''] = /^\*\*(.+?)\*\*\s*(.*)$/s.exec(paragraph) ?? ['', '', paragraph]
  return { head: head.replace(/\.$/, ''), text }
}

const feelingsIn = (text: string): readonly string[] =>
  text
    .replace(/\.\s.*$/s, '')
    .split(' · ')
    .map((feeling) => feeling.trim())

function lacking(file: string, { worker, person, observer, checklist, policy, thermometer, leave }: TriadCards): readonly Problem[] {
  const problem = (says: string, cure: string): Problem => ({ file, line: 1, rule: 'cards-shape', says, cure })
  return [
    ...([worker, person, observer].some(({ length }) => length === 0)
      ? [problem('A card is empty', 'Write `## Worker`, the person’s name, `## Observer` and `## Policy`, in this order')]
      : []),
    ...(thermometer.length !== 5 || leave === ''
      ? [
          problem(
            'The person’s card has no thermometer',
            'Write `**Thermometer.** shut · civil · easy · glad · at peace.`, and then what they may do at any time',
          ),
        ]
      : []),
    ...(checklist.length === 0 ? [problem('The observer has nothing to watch for', 'Write a list under `## Observer`')] : []),
    ...(policy.title === '' || policy.lines.length === 0
      ? [problem('The policy card is empty', 'Write its title in bold, then a list')]
      : []),
  ]
}
