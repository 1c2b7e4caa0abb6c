import { debriefSheet } from '../../../core/classroom/debriefSheet.ts'
import { type Split, summary } from '../../../core/classroom/summary.ts'
import { curl, quoted } from '../../words/curl.ts'
import type { LeadWords } from '../../words/lead.ts'
import { fill } from '../../words/words.ts'
import type { InRoom } from './useRoom.ts'

/** A debrief written from what this class did: reactions, description, analysis, summary. On screen and on paper. */
export function DebriefSheet({ view, means: { words }, story, encounter }: Pick<InRoom, 'view' | 'means' | 'story' | 'encounter'>) {
  const { debrief } = words
  const { reactions, description, analysis, summary: last } = debriefSheet(summary(view))
  const ending = encounter?.passage.ending
  const theirs = (ending !== undefined && story?.theirSide[ending]) || []
  return (
    <div class="pearls">
      <h3>{debrief.reactions}</h3>
      <p>{debrief.reactionsAsk}</p>
      {reactions.words.length > 0 && <p class="small">{fill(debrief.cameWith, { words: reactions.words.map(curl).join(', ') })}</p>}
      <h3>{debrief.description}</h3>
      <p>{debrief.descriptionAsk}</p>
      {description.decisions.length === 0 && <p class="small">{debrief.put}</p>}
      <ul class="small">
        {description.decisions.map((split) => (
          <li key={split.number}>{sayWent(split, words)}</li>
        ))}
      </ul>
      {theirs.length > 0 && (
        <>
          <h4>{debrief.theirSide}</h4>
          {theirs.map((line) => (
            <p key={line} class="story">
              {quoted(line)}
            </p>
          ))}
        </>
      )}
      <h3>{debrief.analysis}</h3>
      <ul>
        {analysis.worthAsking.map(({ split, why }) => (
          <li key={split.number}>
            <strong>{titleOf(split, words)}.</strong> {debrief.why[why]}
          </li>
        ))}
        {(story?.guide.questions['so-what'] ?? []).map((question) => (
          <li key={question}>{curl(question.replaceAll('*', ''))}</li>
        ))}
      </ul>
      <h3>{debrief.summaryPart}</h3>
      <p>{debrief.summaryAsk}</p>
      <ul>
        {last.notes.map((note) => (
          <li key={note} class="story">
            {note}
          </li>
        ))}
      </ul>
      <p class="small">{debrief.plan}</p>
    </div>
  )
}

export const titleOf = ({ title, number }: Split, { debrief }: LeadWords): string =>
  title ? curl(title) : fill(debrief.decision, { number })

function sayWent(split: Split, words: LeadWords): string {
  const option = split.options.find(({ choice }) => choice === split.went)
  const title = titleOf(split, words)
  if (!option) return fill(words.debrief.notYet, { title })
  const quote = option.unspoken ? curl(option.text) : quoted(option.text)
  return fill(words.debrief.wentWith, { title, letter: option.letter, quote })
}
