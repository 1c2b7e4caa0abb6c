import { type Block, sizeFor } from './sheet.ts'
import './paper.css'

/** The blocks as they go on paper: not to be seen on screen, and all there is in print. The type is as large as one page allows. */
export const Paper = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <article class="paper" style={{ '--size': `${sizeFor(blocks)}pt` }} data-paper>
    {blocks.map((block, index) => (
      <Piece key={index} block={block} />
    ))}
  </article>
)

function Piece({ block }: { readonly block: Block }) {
  if (block.kind === 'pairs')
    return (
      <dl>
        {block.pairs.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )
  if (block.kind === 'quote')
    return (
      <p class="quote">
        <strong>{block.who}</strong> <span class="story">{block.text}</span>
      </p>
    )
  if (block.kind === 'space')
    return (
      <section class="space">
        <h2>{block.text}</h2>
      </section>
    )
  if (block.kind === 'title') return <h1>{block.text}</h1>
  if (block.kind === 'heading') return <h2>{block.text}</h2>
  return <p class={block.kind}>{block.text}</p>
}
