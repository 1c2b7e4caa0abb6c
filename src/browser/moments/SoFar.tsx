import { soFar } from '../../core/debrief/soFar.ts'
import type { Encounter } from '../../core/encounter/encounter.ts'
import { band } from '../../core/relationship/relationship.ts'
import type { Vignette } from '../play/vignette.ts'
import { curl, quoted } from '../words/curl.ts'
import type { DebriefWords } from '../words/debrief.ts'
import type { MomentWords } from '../words/moments.ts'
import { fill, type Words } from '../words/words.ts'

type Props = {
  readonly encounter: Encounter
  readonly vignette: Vignette
  /** What the vignette is about, in a sentence or two. */
  readonly teaser: string
  readonly words: MomentWords
  readonly shell: Words
  readonly bands: DebriefWords['bands']
}

/** For whoever comes in the middle: what it is about, what was said last, what is promised and open, and how things stand. */
export const SoFar = ({ encounter, vignette, teaser, words, shell, bands }: Props) => {
  const { relationship } = encounter
  const name = vignette.names[vignette.person.id] ?? ''
  const open = relationship.ledger.filter(({ status }) => status === 'open').map(({ text }) => quoted(text))
  const said = soFar(encounter)
  return (
    <section class="so-far" aria-labelledby="so-far">
      <h2 id="so-far" class="small">
        {words.soFar}
      </h2>
      <p>{curl(teaser)}</p>
      {said.length > 0 && (
        <ul>
          {said.map((one, at) => (
            <li key={at}>
              {'line' in one ? (
                <>
                  {one.line.speaker && <span class="small">{vignette.names[one.line.speaker] ?? one.line.speaker}: </span>}
                  <span class="story">{one.line.speaker ? quoted(one.line.text) : curl(one.line.text)}</span>
                </>
              ) : (
                <>
                  <span class="small">{one.choice.act.unspoken ? shell.youDid : shell.youSaid} </span>
                  <span class="story">{one.choice.act.unspoken ? curl(one.choice.text) : quoted(one.choice.text)}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        {fill(words.stands, { band: bands[band(relationship.trust)] })}
        {relationship.rupture && ` ${fill(words.rupture[relationship.rupture.kind], { name })}`}
        {open.length > 0 && ` ${fill(words.promised, { promises: open.join(', ') })}`}
      </p>
    </section>
  )
}
