import type { Encounter } from '../../../core/encounter/encounter.ts'
import { band } from '../../../core/relationship/relationship.ts'
import { curl } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import { playTo, type Story } from './story.ts'
import type { InRoom } from './useRoom.ts'

/** Trust and the ledger in words, for the facilitator alone. */
export function Stands({
  encounter,
  story,
  words,
}: {
  readonly encounter: Encounter
  readonly story: Story
  readonly words: InRoom['means']['words']
}) {
  const { trust, rupture, ledger } = encounter.relationship
  const { they } = story.vignette.pronouns
  return (
    <ul class="ledger small">
      <li>{fill(words.trustIs, { band: words.trusts[band(trust)] })}</li>
      {rupture && <li>{fill(words.ruptures[rupture.kind], { They: they.charAt(0).toUpperCase() + they.slice(1) })}</li>}
      {ledger.map(({ id, text, status }) => (
        <li key={id}>{fill(words.promise, { text: curl(text), status: words.statuses[status] })}</li>
      ))}
      {ledger.length === 0 && <li>{words.nothingPromised}</li>}
    </ul>
  )
}

/** How it would stand on the road that is told beside this one: played as it would have been. */
export function Between({ room, story }: { readonly room: InRoom; readonly story: Story }) {
  const { view, means } = room
  const road = view.ballot?.offered.find(({ text }) => text === view.shown?.beside?.choice)
  if (!road) return null
  const { encounter } = playTo(story, view, [...view.path.slice(0, -1), road.id])
  return <Stands {...{ encounter, story }} words={means.words} />
}
