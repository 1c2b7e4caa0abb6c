import type { Depth, Guide, Likely, Said } from '../core/encounter/guide.ts'

/**
 * Reads `facilitator.<locale>.md`. Known by its headings: `Likely votes …` holds decisions, `**Title** (`knot`): words`, each with a list
 * of options, `- *In short* (`move`): what it protects`; `Questions` holds three paragraphs, `*What happened?* …`; `When voices split` its
 * first paragraph, and what else may come up; `On a screen` what paper leaves out, and more of that. All the rest is for reading and is left out. Any text gives a guide; it never throws.
 */
export function readFacilitator(text: string): Guide {
  const [head = '', ...parts] = text.split(/^## /m)
  const part = (name: string) => parts.find((one) => one.startsWith(name))?.replace(/^.*\n?/, '') ?? ''
  const split = paragraphs(part('When voices split'))
  return {
    head: paragraphs(head).flatMap(titled),
    decisions: decisions(part('Likely votes')),
    questions: questions(paragraphs(part('Questions'))),
    split: split.find((one) => !one.startsWith('**')) ?? '',
    care: [...split, ...paragraphs(part('On a screen'))].flatMap(titled),
  }
}

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

/** `**Title.** Words`: what stands so. A paragraph may hold two of them. */
const titled = (paragraph: string): readonly Said[] =>
  paragraph.startsWith('**')
    ? [...paragraph.matchAll(/\*\*(.+?)\*\*\s*([^*]*(?:\*(?!\*)[^*]*)*)/g)].map(([, title = '', says = '']) => ({
        title: title.replace(/[.:]$/, ''),
        says: says.trim(),
      }))
    : []

/** Each decision, with the list that follows it. */
function decisions(text: string): readonly Likely[] {
  return text
    .split(/^(?=\*\*)/m)
    .map(decision)
    .filter((one) => one !== undefined)
}

function decision(text: string): Likely | undefined {
  const [, title, within = '', rest = ''] = /^\*\*(.+?)\*\*\s*(\([^)]*`[^)]*\))?:?\s*([\s\S]*)$/.exec(text) ?? []
  if (!title) return undefined
  const lines = rest.split('\n')
  const places = codes(within).map(kebab)
  const says = lines.filter((line) => !ITEM.test(line)).join('\n')
  const options = lines.flatMap((line) => {
    const [, code, words] = ITEM.exec(line) ?? []
    return code && words ? [{ choice: code.includes('/') ? code : `${places[0]}/${code}`, says: words.trim() }] : []
  })
  return { title: title.replace(/[.:]$/, ''), places, says: paragraphs(says).join(' '), options }
}

const ITEM = /^- \*[^*]+\*\s*\(`([^`]+)`\):\s*(.+)$/
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '')
const kebab = (knot: string) => knot.replaceAll('_', '-')

/** The three paragraphs in their order, each cut into its questions. */
function questions(all: readonly string[]): Readonly<Record<Depth, readonly string[]>> {
  const asked = all.filter((one) => /^\*[^*]+\*/.test(one)).map((one) => one.replace(/^\*[^*]+\*\s*/, ''))
  const cut = (text: string) => text.split(/(?<=[?.][”"']?)\s+(?=["“‘A-Z])/).filter(Boolean)
  const [what, soWhat, nowWhat] = asked.map(cut)
  return { what: what ?? [], 'so-what': soWhat ?? [], 'now-what': nowWhat ?? [] }
}
