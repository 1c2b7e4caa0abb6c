import { Icon } from '../icons/Icon.tsx'
import type { ReflectionWords } from '../words/reflection.ts'
import { fill } from '../words/words.ts'
import type { Listed } from './frameworks.ts'

type Props = { readonly frameworks: readonly Listed[]; readonly words: ReflectionWords }

/** What there was to practise, by the competences of a framework: openings, not marks. */
export const Opportunities = ({ frameworks, words }: Props) => (
  <section class="opportunities" data-opportunities>
    <h2>{words.opportunities}</h2>
    <p class="lead">{frameworks.length > 0 ? words.opportunitiesSay : words.noOpportunities}</p>
    {frameworks.map((framework, place) =>
      place === 0 ? (
        <One key={framework.name} framework={framework} words={words} />
      ) : (
        <details key={framework.name}>
          <summary class="quiet">
            <Icon name="open" />
            <span>{framework.name}</span>
          </summary>
          <One framework={framework} words={words} />
        </details>
      ),
    )}
  </section>
)

const One = ({ framework: { name, rows }, words }: { readonly framework: Listed; readonly words: ReflectionWords }) => (
  <table>
    <thead class="small">
      <tr>
        <th scope="col">{name}</th>
        <th scope="col">{words.takenOfOffered}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ code, title, met, seen }) => (
        <tr key={code} data-competence={code}>
          <th scope="row">{title}</th>
          <td>{fill(words.takenOf, { met, seen })}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
