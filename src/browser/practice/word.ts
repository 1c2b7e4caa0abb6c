import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { Block } from './sheet.ts'

// Fetched only when somebody asks for a Word document: most of it is the library.

/** Twentieths of a point, in which Word measures. */
const POINT = 20
const [SERIF, SANS] = ['Georgia', 'Calibri']

/** The blocks as a Word document. `locale`: for its spelling. */
export const asWord = (blocks: readonly Block[], title: string, locale: string): Promise<Blob> =>
  Packer.toBlob(
    new Document({
      title,
      creator: '',
      lastModifiedBy: '',
      styles: {
        default: {
          document: {
            run: { font: SANS, size: 22, language: { value: locale } },
            paragraph: { spacing: { after: 6 * POINT, line: 276 } },
          },
          title: { run: { font: SERIF, size: 40 }, paragraph: { spacing: { after: 4 * POINT } } },
          heading1: { run: { font: SERIF, size: 28, color: '000000' }, paragraph: { spacing: { before: 14 * POINT, after: 4 * POINT } } },
        },
      },
      sections: [{ children: blocks.flatMap(block) }],
    }),
  )

function block(one: Block): readonly Paragraph[] {
  if (one.kind === 'title') return [new Paragraph({ text: one.text, heading: HeadingLevel.TITLE })]
  if (one.kind === 'heading') return [heading(one.text)]
  if (one.kind === 'space') return [heading(one.text), ...[1, 2, 3].map(() => new Paragraph({ text: '', border: { bottom: LINE } }))]
  if (one.kind === 'small') return [new Paragraph({ children: [new TextRun({ text: one.text, size: 18, color: '555555' })] })]
  if (one.kind === 'quote') return [labelled(`${one.who}: `, one.text, 18 * POINT)]
  if (one.kind === 'pairs') return one.pairs.map(([label, text]) => labelled(`${label}: `, text))
  return [new Paragraph({ text: one.text })]
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 1 }

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })

const labelled = (label: string, text: string, left = 0) =>
  new Paragraph({
    indent: { left },
    children: [new TextRun({ text: label, bold: true }), new TextRun({ text, font: left ? SERIF : SANS })],
  })
