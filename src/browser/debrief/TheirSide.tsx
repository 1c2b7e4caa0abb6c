import { useContext } from 'preact/hooks'
import { quoted } from '../words/curl.ts'
import { Pictures } from './Pictures.ts'

type Props = { readonly lines: readonly string[]; readonly choices: number }

/** What it was like for the person, in their own voice. Without lines there is nothing to show. `choices`: how many were made. */
export function TheirSide({ lines, choices }: Props) {
  const picture = useContext(Pictures)(choices)
  if (lines.length === 0) return null
  return (
    <div class={picture ? 'their pictured' : 'their'}>
      {picture && <div class="picture">{picture}</div>}
      <blockquote class="story">
        {lines.map((line) => (
          <p key={line}>{quoted(line)}</p>
        ))}
      </blockquote>
    </div>
  )
}
