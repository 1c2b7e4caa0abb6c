import type { ComponentChildren } from 'preact'
import { underWay } from '../../../core/classroom/nextStep.ts'
import { DEPTHS, type Depth } from '../../../core/encounter/guide.ts'
import { Icon } from '../../icons/Icon.tsx'
import { curl } from '../../words/curl.ts'
import { Stands } from './Between.tsx'
import { likelyAt } from './story.ts'
import type { InRoom } from './useRoom.ts'

/** What to ask: what is hidden, this decision, questions by depth, and what to do when the room splits. */
export function Asking(room: InRoom) {
  const { means, view, story, encounter } = room
  const { words, shelf } = means
  const facts = shelf.find(({ id }) => id === view.vignette)?.facts ?? []
  const hidden = facts.flatMap(({ name, values }) => values.find(([value]) => value === view.facts[name])?.[1] ?? [])
  const likely = story && encounter && likelyAt(story, encounter.passage)
  return (
    <aside class="side" aria-label={words.asking}>
      <h2>{words.hidden}</h2>
      {hidden.length === 0 && <p class="story">{words.nothingHidden}</p>}
      {hidden.map((says) => (
        <p class="story" key={says}>
          {curl(says)}
        </p>
      ))}
      {likely?.says && (
        <>
          <h2>{curl(likely.title)}</h2>
          <p class="story">
            <Stressed text={likely.says.charAt(0).toUpperCase() + likely.says.slice(1)} />
          </p>
        </>
      )}
      {story &&
        DEPTHS.map((depth) => (
          <Questions key={depth} {...{ depth, words }} open={depth === depthOf(room)} asked={story.guide.questions[depth]} />
        ))}
      {story?.guide.split && (
        <>
          <h2>{words.splits}</h2>
          <p class="story">
            <Stressed text={story.guide.split} />
          </p>
        </>
      )}
      {story && encounter && encounter.moments.length > 0 && (
        <>
          <h2>{words.now}</h2>
          <Stands {...{ story, encounter, words }} />
        </>
      )}
      {story && (
        <Fold title={words.care}>
          {story.guide.care.map(({ title, says }) => (
            <p key={title} class="small">
              <strong>{curl(title)}.</strong> <Stressed text={says} />
            </p>
          ))}
        </Fold>
      )}
    </aside>
  )
}

/** How deep it is asked now: what happened while it is voted on, so what once it has, now what at the end. */
function depthOf({ view }: InRoom): Depth {
  if (view.doing.kind === 'exit') return 'now-what'
  const stage = underWay(view)?.stage
  return view.doing.kind === 'debrief' || stage === 'closed' || stage === 'shown' ? 'so-what' : 'what'
}

type QuestionsProps = {
  readonly depth: Depth
  readonly words: InRoom['means']['words']
  readonly open: boolean
  readonly asked: readonly string[]
}

const Questions = ({ depth, words, open, asked }: QuestionsProps) =>
  asked.length === 0 ? null : (
    <Fold title={words.askNow[depth]} open={open}>
      <ul>
        {asked.map((question) => (
          <li key={question} class="story">
            <Stressed text={question} />
          </li>
        ))}
      </ul>
    </Fold>
  )

/** Folded away, unless it is for now. */
const Fold = ({
  title,
  open = false,
  children,
}: {
  readonly title: string
  readonly open?: boolean
  readonly children: ComponentChildren
}) => (
  <details open={open}>
    <summary>
      <h2>{title}</h2> <Icon name="open" />
    </summary>
    {children}
  </details>
)

/** Words between two stars are stressed. */
const Stressed = ({ text }: { readonly text: string }) => (
  <>
    {curl(text)
      .split('*')
      .map((part, index) => (index % 2 === 1 ? <em key={index}>{part}</em> : part))}
  </>
)
