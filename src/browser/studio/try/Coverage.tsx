import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import type { Script } from '../background/messages.ts'
import type { Desk, Work } from '../desk/desk.ts'
import type { WalkState } from '../desk/walks.ts'
import { choicesTaken, endingsReached, linesHeard, type Share, together } from './covered.ts'
import { EveryPath } from './EveryPath.tsx'

/** Beginning the walk, so far (0 is least), and ending it before its end. */
export type Walking = { start(far: number): void; cancel(): void }

type Props = {
  readonly desk: Desk
  readonly work: Work
  readonly words: StudioWords
  readonly script: Script | undefined
  readonly walk: WalkState
  readonly walking: Walking
}

/** What was played of the story, and what walking every path comes to. */
export function Coverage({ desk, work, words, script, walk, walking }: Props) {
  if (!script?.told) return <p class="empty story">{words.notYet}</p>
  const all = together(desk.met, script.plays)
  const { endings } = script.told
  const goTo = (id: string) => {
    const choice = desk.drawn?.graph.ways.find((way) => way.choice?.id === id)?.choice
    const room = desk.drawn?.graph.rooms.find((one) => one.id === id.split('/')[0])
    if (choice ?? room) work.goTo(choice?.file ?? room?.file ?? '', choice?.line ?? room?.line ?? 0)
  }
  const lines = linesHeard(script.written, all)
  return (
    <div class="coverage">
      <section aria-labelledby="own-plays">
        <h2 id="own-plays">{words.ownPlays}</h2>
        <p class="small">{words.ownPlaysSays}</p>
        <dl class="meters">
          <Meter label={words.choicesTaken} share={choicesTaken(script.choices, all)} words={words} />
          <Meter label={words.linesHeard} share={lines} words={words} />
          <Meter label={words.endingsReached} share={endingsReached(Object.keys(endings), all)} words={words} />
        </dl>
        <Left label={words.choicesTaken} items={choicesTaken(script.choices, all).left.map((id) => [id, () => goTo(id)])} words={words} />
        <Left
          label={words.linesHeard}
          items={lines.left.map(({ text, line }) => [text, () => work.goTo(script.name, line)])}
          words={words}
        />
        <Left
          label={words.endingsReached}
          items={endingsReached(Object.keys(endings), all).left.map((id) => [endings[id]?.title ?? id, undefined])}
          words={words}
        />
      </section>
      <EveryPath {...{ words, walk, walking, goTo }} goToLine={work.goTo} titles={endings} text={desk.files.get(script.name) ?? ''} />
    </div>
  )
}

const Meter = ({
  label,
  share: { met, of },
  words,
}: {
  readonly label: string
  readonly share: Share<unknown>
  readonly words: StudioWords
}) => (
  <div>
    <dt>{label}</dt>
    <dd class="track" aria-hidden="true">
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={of === 0 ? 0 : (100 * met) / of} height={1} />
      </svg>
    </dd>
    <dd>{fill(words.covered, { met, of })}</dd>
  </div>
)

type Item = readonly [text: string, go: (() => void) | undefined]

/** Rows that are shown of what is left; an author does one after the other. */
const MANY = 200

/** What nobody has come by yet, each with its place in the script. */
export const Left = ({ label, items, words }: { readonly label: string; readonly items: readonly Item[]; readonly words: StudioWords }) =>
  items.length === 0 ? null : (
    <details>
      <summary>
        {label}: {words.leftOver.toLowerCase()} ({items.length})
      </summary>
      <ul class="left">
        {items.slice(0, MANY).map(([text, go]) => (
          <li key={text}>
            {go ? (
              <button type="button" class="link" onClick={go}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </details>
  )
