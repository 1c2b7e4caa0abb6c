import { render } from 'preact'
import { debrief } from '../core/debrief/debrief.ts'
import { type Cue, cue } from '../core/encounter/cue.ts'
import { asOf } from '../core/encounter/encounter.ts'
import { tried } from '../core/encounter/log.ts'
import { AtOnce } from './debrief/AtOnce.tsx'
import { voiceFor } from './debrief/Debrief.tsx'
import type { drillActions } from './drillActions.ts'
import type { Drilling } from './drilling.ts'
import { Choices } from './hud/Choices.tsx'
import { Notice } from './hud/Notice.tsx'
import { Passage } from './hud/Passage.tsx'
import { Tools } from './hud/Tools.tsx'
import { addressIn } from './moments/List.tsx'
import { Onward } from './moments/Onward.tsx'
import { SoFar } from './moments/SoFar.tsx'
import { titleOf } from './moments/say.ts'
import { settings } from './settings.ts'
import { inWords, newInWords } from './stage/inWords.ts'
import { Picture } from './stage/Picture.tsx'
import { litFor } from './stage/seen.ts'
import { debriefWordsFor } from './words/debrief.ts'
import { momentWordsFor } from './words/moments.ts'
import { wordsFor } from './words/words.ts'

type Actions = ReturnType<typeof drillActions>

/** What draws a drill as it now stands: how it came to this, the passage and its choices; once one is made, what it did, and the ways on. */
export function showDrill(drilling: Drilling, actions: Actions): () => void {
  const { means, store } = drilling
  const { play, view, vignette, root } = means
  return () => {
    const state = play.store.getState()
    const { panel, parts, noSound, noVoice } = view.getState()
    const reading = { state, vignette, words: wordsFor(vignette.locale), settings: settings.getState() }
    const seenAt = (index: number) => newInWords(asOf(state.encounter, index), vignette, reading.words)
    const { panels, institution } = parts
    render(
      <>
        <Screen drilling={drilling} actions={actions} />
        {panel && panels && (
          <panels.Panels
            {...{ panel, institution, actions, seenAt, ...reading }}
            lookingBack={false}
            alone
            lacking={{ noSound, noVoice }}
            keeping={panels.keeping(store, state.log, root.dataset.root ?? '')}
          />
        )}
      </>,
      root,
    )
  }
}

type Shown = { readonly drilling: Drilling; readonly actions: Actions }

/** One picture and one column of words, as in play. */
function Screen({ drilling, actions }: Shown) {
  const { means, moment, met, road } = drilling
  const { play, view, vignette } = means
  const { encounter, log, notice } = play.store.getState()
  const { parts, noVoice, speaking = false } = view.getState()
  const shell = wordsFor(vignette.locale)
  const words = momentWordsFor(vignette.locale)
  const reading = { vignette, words: shell, settings: settings.getState() }
  const turn = encounter.moments.length
  const answered = turn > road().choices.length
  const aloud = parts.aloud && !noVoice && reading.settings.aloud !== 'off' ? speaking : undefined
  return (
    <div class={reading.settings.pictures === 'on' ? 'play drill' : 'play drill unpictured'} data-drill={moment.place}>
      <a class="quiet skip" href="#choices">
        {shell.skip}
      </a>
      <Seen drilling={drilling} />
      <div class="words">
        <Tools words={shell} canGoBack={false} reading={aloud} show={actions.show} back={actions.back} aloud={actions.aloud} />
        <h1 class="unseen" tabIndex={-1}>
          {titleOf(moment, met, words)}
        </h1>
        <div class={answered ? 'told' : 'telling'}>
          {!answered && (
            <SoFar {...{ encounter, vignette, words, shell }} teaser={met.teaser} bands={debriefWordsFor(vignette.locale).bands} />
          )}
          <Passage
            passage={encounter.passage}
            chosen={encounter.moments.at(-1)?.choice}
            turn={turn}
            seen={newInWords(encounter, vignette, shell)}
            inPicture={false}
            {...reading}
          />
        </div>
        <div role="status">{notice && <Notice notice={notice} words={shell} save={actions.save} dismiss={actions.dismiss} />}</div>
        {answered ? (
          <Answered drilling={drilling} />
        ) : (
          <Choices
            choices={encounter.passage.choices}
            seed={log.seed}
            turn={turn}
            tried={tried(log.entries)}
            waiting={undefined}
            words={shell}
            choose={actions.choose}
          />
        )}
      </div>
    </div>
  )
}

/** The still picture of what is to be seen, once pictures have come. */
function Seen({ drilling: { means } }: Pick<Shown, 'drilling'>) {
  const { play, view, vignette, root } = means
  const { pictures, theme } = settings.getState()
  const now = cue(play.store.getState().encounter)
  const layersOf = (seen: Cue) =>
    pictures === 'on' ? (view.getState().parts.pictures?.(litFor(seen, theme), vignette.person.id) ?? []) : []
  return (
    <Picture cue={now} says={inWords(now, vignette, wordsFor(vignette.locale))} layers={layersOf(now)} root={root.dataset.root ?? ''} />
  )
}

/** What the choice did, at once; and the ways on from it. */
function Answered({ drilling }: Pick<Shown, 'drilling'>) {
  const { means, page, road, others, again, otherDay, next, all } = drilling
  const { play, vignette } = means
  const { encounter } = play.store.getState()
  const told = debrief(encounter)
  const voice = voiceFor(told, vignette, page.sides)
  const words = momentWordsFor(vignette.locale)
  const feedback = Object.fromEntries(Object.entries(page.choices).map(([id, paragraphs]) => [id, paragraphs.join('\n\n')]))
  const other = next()
  const met = all.find(({ id }) => id === other?.vignette)
  return (
    <>
      <AtOnce {...{ encounter, voice, feedback, words }} debrief={told} at={road().choices.length} person={vignette.person.id} />
      <Onward
        {...{ words, again }}
        name={vignette.names[vignette.person.id] ?? ''}
        otherDay={others ? otherDay : undefined}
        other={other && met && { met, address: addressIn(other.vignette, other.moment.place) }}
      />
    </>
  )
}
