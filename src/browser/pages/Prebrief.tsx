import type { Before } from '../../core/encounter/vignette.ts'
import { Icon } from '../icons/Icon.tsx'
import { curl } from '../words/curl.ts'
import type { PageWords } from '../words/pages.ts'
import { fill } from '../words/words.ts'
import { type Elsewhere, OtherLocales } from './OtherLocales.tsx'

type Props = {
  readonly before: Before
  readonly person: string
  readonly words: PageWords
  readonly root: string
  readonly elsewhere: readonly Elsewhere[]
  readonly object: string
  /** Where its pack for facilitators is. */
  readonly pack: string
}

const Part = ({ title, children }: { title: string; children: preact.ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

/** Who you are about to meet, what it is for, the rule you work under, and what is recorded. Everything one needs to say yes or no. */
export const Prebrief = ({ before, person, words, root, elsewhere, object, pack }: Props) => (
  <>
    <header class="masthead" data-prebrief>
      <a class="quiet" href={root}>
        <Icon name="back" />
        {words.backToShelf}
      </a>
      <OtherLocales {...{ elsewhere, words }} />
    </header>
    <main class="prebrief" data-prebrief>
      <div class="lead">
        <p class="small">
          {before.title} · {fill(words.about, { minutes: before.minutes })}
        </p>
        <h1>{curl(before.teaser)}</h1>
        <div class="object" aria-hidden="true" data-object={object} />
        <div class="story briefing">
          {before.briefing.map((line) => (
            <p key={line}>{curl(line)}</p>
          ))}
        </div>
      </div>
      <aside>
        <Part title={words.contentNote}>
          <p>{curl(before.contentNote)}</p>
        </Part>
        <Part title={words.aims}>
          <ul class="aims">
            {before.aims.map((aim) => (
              <li key={aim}>{curl(aim)}</li>
            ))}
          </ul>
        </Part>
        <section class="policy">
          <h2>{curl(before.policy.title)}</h2>
          <ul>
            {before.policy.lines.map((line) => (
              <li key={line}>{curl(line)}</li>
            ))}
          </ul>
          <p class="small">{curl(before.policy.note)}</p>
        </section>
        <Part title={words.recorded}>
          <p data-if-shared="false">{words.recordedSays}</p>
          <p data-if-shared="true" hidden>
            {words.recordedShared}
          </p>
          <p class="small">{words.fiction}</p>
          <label class="quiet file">
            <input type="file" accept="application/json,.json" aria-describedby="not-this-file" data-open />
            {words.openFile}
          </label>
          <p class="small" role="status" id="not-this-file">
            <span data-not-this-file hidden>
              {words.notThisFile}
            </span>
          </p>
        </Part>
        <Facilitator facts={before.facts} words={words} pack={pack} />
      </aside>
      <Go person={person} words={words} />
    </main>
  </>
)

const Go = ({ person, words }: { person: string; words: PageWords }) => (
  <div class="go">
    <button type="button" class="primary" data-resume data-if-begun hidden>
      {words.goOn} <Icon name="arrow" />
    </button>
    <button type="button" class="primary" data-start data-not-begun>
      {fill(words.start, { name: person })} <Icon name="arrow" />
    </button>
    <button type="button" class="quiet" data-start data-if-begun hidden>
      {words.startAgainInstead}
    </button>
    <p class="small" data-if-begun hidden>
      {words.startAgainKeeps}
    </p>
    <noscript>
      <p>{words.noScript}</p>
    </noscript>
  </div>
)

const Facilitator = ({ facts, words, pack }: { facts: Before['facts']; words: PageWords; pack: string }) => (
  <details class="facilitator">
    <summary class="quiet">{words.facilitator}</summary>
    <p class="small">{words.facilitatorSays}</p>
    {facts.map(({ name, title, values }) => (
      <label key={name}>
        <span>{title}</span>
        <select name={name} data-fact>
          <option value="">{words.byLot}</option>
          {values.map(([value, says]) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))}
        </select>
      </label>
    ))}
    <a class="quiet" data-pack href={pack}>
      {words.printPack}
    </a>
  </details>
)
