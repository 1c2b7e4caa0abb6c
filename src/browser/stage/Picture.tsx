import type { Cue } from '../../core/encounter/cue.ts'

/** One picture of the stack: where it lies below the assets, and what it shows. */
export type Layer = { readonly file: string; readonly shows: string }

type Props = {
  readonly cue: Cue
  /** What it shows, in words. */
  readonly says: string
  readonly layers: readonly Layer[]
  /** From the page to the assets. */
  readonly root: string
}

/** A still picture of where the encounter is, in layers. Empty until the words are there; the game is whole without it. */
export const Picture = ({ cue, says, layers, root }: Props) => (
  <div class={cue.strained ? 'stage strained' : 'stage'} role="img" aria-label={says} data-light={cue.light}>
    {layers.map(({ file, shows }) => (
      <img key={`${shows} ${file}`} class={shows} src={`${root}${file}`} alt="" draggable={false} onLoad={came} />
    ))}
  </div>
)

/** A picture has loaded. Once all of them have, the stage says so. */
function came({ currentTarget }: { readonly currentTarget: Element }): void {
  const stage = currentTarget.closest<HTMLElement>('.stage')
  if (stage && [...stage.querySelectorAll('img')].every((image) => image.complete)) stage.dataset.stage = 'ready'
}
