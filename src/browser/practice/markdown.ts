import type { Block } from './sheet.ts'

/** The blocks as Markdown. What somebody wrote stays what they wrote: signs that mean something in Markdown are marked as plain. */
export const asMarkdown = (blocks: readonly Block[]): string => `${blocks.map(block).join('\n\n')}\n`

function block(one: Block): string {
  if (one.kind === 'title') return `# ${plain(one.text)}`
  if (one.kind === 'heading') return `## ${plain(one.text)}`
  if (one.kind === 'space') return `## ${plain(one.text)}\n\n…`
  if (one.kind === 'small') return `*${plain(one.text)}*`
  if (one.kind === 'quote') return `> **${plain(one.who)}:** ${plain(one.text)}`
  if (one.kind === 'pairs') return one.pairs.map(([label, text]) => `- **${plain(label)}:** ${plain(text)}`).join('\n')
  return plain(one.text)
}

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^([#>+-]|\d+[.)])(?=\s|$)/, (sign) => sign.replace(/[#>+\-.)]$/, '\\$&'))
