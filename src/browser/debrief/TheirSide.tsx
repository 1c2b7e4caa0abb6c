import type { ComponentChildren } from 'preact'
import { quoted } from '../words/curl.ts'

/** What it was like for the person, in their own voice. Without lines there is nothing to show. */
export const TheirSide = ({ lines, picture }: { readonly lines: readonly string[]; readonly picture?: ComponentChildren }) =>
  lines.length === 0 ? null : (
    <div class={picture ? 'their pictured' : 'their'}>
      {picture && <div class="picture">{picture}</div>}
      <blockquote class="story">
        {lines.map((line) => (
          <p key={line}>{quoted(line)}</p>
        ))}
      </blockquote>
    </div>
  )
