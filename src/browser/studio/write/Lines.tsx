import type { JSX } from 'preact'
import { type Token, tokensOf } from './tokens.ts'

/** What is wrong with a line, and the piece of it that is meant, where that can be told. */
export type Wrong = { readonly says: string; readonly piece: string | undefined }

/** A line as it was last drawn. What has not changed is not drawn again. */
type Drawn = { readonly text: string; readonly wrong: Wrong | undefined; readonly here: boolean; readonly node: JSX.Element }

/** Draws lines under the field one writes in, in its very places: numbered, coloured, with what is wrong underlined. Keeps what it drew. */
export function linesFor(file: string) {
  let known: readonly (Drawn | undefined)[] = []
  return (lines: readonly string[], wrongs: ReadonlyMap<number, Wrong>, here: number): readonly JSX.Element[] => {
    known = lines.map((text, index) => {
      const before = known[index]
      const [wrong, isHere] = [wrongs.get(index + 1), index + 1 === here]
      const same =
        before &&
        before.text === text &&
        before.here === isHere &&
        before.wrong?.says === wrong?.says &&
        before.wrong?.piece === wrong?.piece
      return same ? before : { text, wrong, here: isHere, node: line(file, text, index + 1, wrong, isHere) }
    })
    return known.map((drawn) => drawn?.node as JSX.Element)
  }
}

/** One line, by its number. */
export const line = (file: string, text: string, number: number, wrong: Wrong | undefined, here: boolean): JSX.Element => (
  <div key={number} class={['ln', here && 'here', wrong && 'wrong'].filter(Boolean).join(' ')}>
    <i>{number}</i>
    <span>
      {tokensOf(file, text).flatMap((token) => pieces(token, wrong?.piece))}
      {'\n'}
    </span>
  </div>
)

/** A token, with the wrong piece of it underlined. */
function pieces({ kind, text }: Token, piece: string | undefined): readonly (JSX.Element | string)[] {
  const at = piece ? text.indexOf(piece) : -1
  if (!piece || at < 0) return [kind === 'words' ? text : <b class={kind}>{text}</b>]
  const part = (words: string) => (kind === 'words' ? words : <b class={kind}>{words}</b>)
  return [
    part(text.slice(0, at)),
    <u>
      <b class={kind}>{piece}</b>
    </u>,
    part(text.slice(at + piece.length)),
  ]
}
