import { curl } from '../../words/curl.ts'
import { Instead, optionText, Told } from '../shared/Told.tsx'
import type { Fetched } from '../shared/useFetched.ts'
import { Closed, Options, Room, Voting } from './Decision.tsx'
import { Door } from './Door.tsx'
import type { Wall as What } from './onWall.ts'
import type { WallPart } from './wallPart.ts'

/** What is on the wall: one case a screen. */
export function Wall({ what, further, ...part }: WallPart & { readonly what: What; readonly further: Fetched<WallPart> }) {
  const { view, words } = part
  switch (what.what) {
    case 'door':
      return <Door {...part} />
    case 'words':
      return <Cloud {...part} />
    case 'vote':
      return <Voting ballot={what.ballot} {...part} />
    case 'closed-vote':
    case 'talk':
    case 'reasons':
      return <Closed {...what} {...part} />
    case 'figures':
      return <Room ballot={what.ballot} {...part} />
    case 'went': {
      const went = view.shown?.choices.find(({ id }) => id === what.ballot.went)
      return <Calm title={words.went} says={went && optionText(went)} />
    }
    case 'roads':
      return <Roads {...part} />
    case 'passage':
      return (
        <div class="middle">
          <Told lines={view.shown?.lines ?? []} you={words.you} />
          {view.shown?.ending !== undefined && <p class="small">{words.ended}</p>}
          <Options {...part} />
        </div>
      )
    case 'triads':
    case 'teams':
      return further.draw ? <div class="middle">{further.draw(part)}</div> : <Calm title={words.screenKinds[what.what]} />
    case 'kind':
      return <Step kind={what.kind} words={words} />
    case 'paused':
      return <Calm title={words.screenPaused} says={words.screenPausedSays} />
    case 'closed':
      return <Calm title={words.screenClosed} says={words.screenClosedSays} />
  }
}

const Calm = ({ title, says }: { readonly title: string; readonly says?: string | undefined }) => (
  <div class="middle calm">
    <h1>{title}</h1>
    {says && <p>{says}</p>}
  </div>
)

type Kind = Extract<What, { readonly what: 'kind' }>['kind']

function Step({ kind, words }: { readonly kind: Kind; readonly words: WallPart['words'] }) {
  if (kind !== 'debrief') return <Calm title={words.screenKinds[kind]} says={kind === 'exit' ? words.exitAsks : undefined} />
  return (
    <div class="middle calm">
      <h1>{words.screenKinds.debrief}</h1>
      <ol class="asks">
        {words.debriefAsks.map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </ol>
    </div>
  )
}

/** Words that were let out, as a calm list: no word is larger than another. */
const Cloud = ({ view, words }: WallPart) => (
  <div class="middle">
    <h1>{words.wordCloud}</h1>
    {view.words.length === 0 ? (
      <p class="quiet-line">{words.wordsCome}</p>
    ) : (
      <ul class="cloud">
        {[...new Set(view.words)].map((word) => (
          <li key={word}>{curl(word)}</li>
        ))}
      </ul>
    )}
  </div>
)

/** Where the room went, and what another choice would have brought: side by side. */
const Roads = ({ view: { shown }, words }: WallPart) => (
  <div class="roads">
    <section>
      <h2>{words.thisRoad}</h2>
      <Told lines={shown?.lines ?? []} you={words.you} />
    </section>
    <section>
      <h2>{words.otherRoad}</h2>
      {shown?.beside && (
        <>
          <Instead {...shown.beside} />
          <Told lines={shown.beside.lines} you={words.you} />
        </>
      )}
    </section>
  </div>
)
