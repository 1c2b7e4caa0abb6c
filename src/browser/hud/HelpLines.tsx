import { dialled, type Institution } from '../../core/institution/institution.ts'
import type { PanelWords } from '../words/panels.ts'
import { fill } from '../words/words.ts'

type Props = { readonly institution: Institution | undefined; readonly words: PanelWords }

/** Whom one can turn to, as the institution says. Where it says nothing, nothing is here. */
export function HelpLines({ institution, words }: Props) {
  if (!institution || institution.lines.length === 0) return null
  const { name, lines } = institution
  return (
    <section class="support">
      <h3>{name ? fill(words.supportAt, { name }) : words.support}</h3>
      <ul>
        {lines.map(({ label, phone, url, hours }, index) => (
          <li key={index}>
            <span>{label}</span>
            {phone && <a href={`tel:${dialled(phone)}`}>{phone}</a>}
            {url && (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
              </a>
            )}
            {hours && <span class="small">{hours}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
