import { said } from './said.ts'

// A page for facilitators, as an author writes it in Markdown, as HTML: headings, paragraphs, lists and tables, and words that stand out.

/** One part of it. The first has no title of its own. */
export type Part = { readonly title: string; readonly html: string }

/** Cuts the page at its headings. */
export const partsOf = (markdown: string): readonly Part[] =>
  markdown
    .replaceAll('\r', '')
    .split(/^##? +/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [title = '', ...rest] = part.split('\n')
      return { title: title.trim(), html: htmlOf(rest.join('\n')) }
    })

/** Blocks parted by empty lines. */
const htmlOf = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(blockOf)
    .join('\n')

function blockOf(block: string): string {
  const lines = block.split('\n')
  if (lines.every((line) => line.startsWith('|'))) return tableOf(lines)
  if (lines.every((line) => /^[-*] /.test(line))) return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
  return `<p>${inline(lines.join(' '))}</p>`
}

function tableOf([head = '', , ...rows]: readonly string[]): string {
  const cells = (row: string) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => inline(cell.trim()))
  const top = cells(head)
    .map((cell) => `<th scope="col">${cell}</th>`)
    .join('')
  const body = rows
    .map(
      (row) =>
        `<tr>${cells(row)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')
  return `<table class="plain"><thead><tr>${top}</tr></thead><tbody>${body}</tbody></table>`
}

/** What stands between backticks is for a machine: on paper it goes, with the brackets around it and the list of such names. */
const inline = (text: string): string =>
  said(
    text
      .replace(/ ?\(`[^()]*`(, [^()]*)?\)/g, (_, more: string | undefined) => (more ? ` (${more.slice(2)})` : ''))
      .replace(/\[(.+?)\]\([^)]*\)/g, '$1')
      .replaceAll('`', '')
      .replace(/\*\*(.+?)\*\*/g, '\u0001$1\u0002'),
  )
    .replaceAll('\u0001', '<strong>')
    .replaceAll('\u0002', '</strong>')
