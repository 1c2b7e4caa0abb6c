import { useEffect, useRef, useState } from 'preact/hooks'
import { type Log, path, tried } from '../core/encounter/log.ts'
import type { ChoiceId } from '../core/encounter/passage.ts'
import type { Vignette } from '../core/encounter/vignette.ts'
import { rules } from '../core/relationship/rules.ts'
import { type CompiledStory, type Late, openInk } from '../script/ink.ts'
import { type ShownStory, shownOf } from './classroom/shown.ts'
import type { OpenPlay, Played, Plays } from './classroom/teams/plays.ts'
import { Choices } from './hud/Choices.tsx'
import { Notice } from './hud/Notice.tsx'
import { Passage } from './hud/Passage.tsx'
import { settle } from './hud/settle.ts'
import { Icon } from './icons/Icon.tsx'
import { isSingle, pressNumber } from './pages/numberKeys.ts'
import { createPlay, type Play } from './play/play.ts'
import { freshLog } from './play/resume.ts'
import { saveFile } from './play/saveFile.ts'
import { settings } from './settings.ts'
import { inWords, newInWords } from './stage/inWords.ts'
import { type TeamsWords, teamsWordsFor } from './words/teams.ts'
import { type Words, wordsFor } from './words/words.ts'
import './styles/passage.css'
import './styles/choices.css'

/** A vignette as it lies on the site: all of its story, since this phone plays it from the first word to the last. */
export type WholeStory = { readonly vignette: Vignette; readonly story: CompiledStory; readonly late: Late }

type Means = {
  readonly bring: (vignette: string, locale: string) => Promise<WholeStory>
  /** Milliseconds, from any beginning. */
  readonly clock: () => number
  /** The name above the worker's own words, as it stands on the team's other phones. */
  readonly you: string
}

/** A team's playing of the vignette, on the phone that holds its pen. Loaded there alone. */
export const teamPlay =
  ({ bring, clock, you }: Means): OpenPlay =>
  async (plays, said) => {
    const { vignette, story, late } = await bring(plays.vignette, plays.locale)
    const openScript = openInk({ ...story, texts: late.texts }, late.layers)
    const termsFor = ({ facts }: Log) => ({ person: vignette.person, facts, rules })
    const play = createPlay(logOf(plays, vignette), { vignette, openScript, termsFor, clock })
    const words = wordsFor(vignette.locale)
    const shown: ShownStory = { vignette, you, says: (cue) => inWords(cue, vignette, words) }
    const tell = () => said(playedOf(play, plays, shown))
    // The team's other phones read the first words too; and where the story was revised, all hear where it stands now.
    if (plays.path.length === 0 || chosen(play).length !== plays.path.length) tell()
    return ({ stopped }) => <TeamPlay {...{ play, vignette, words, tell, stopped }} own={teamsWordsFor(plays.locale)} />
  }

/** The choices that stand, as a log that can be gone on with. */
const logOf = ({ seed, facts, path: choices }: Plays, vignette: Vignette): Log => ({
  ...freshLog(vignette, seed, facts),
  entries: choices.map((choice) => ({ type: 'chose', choice, at: 0 })),
})

const chosen = (play: Play): readonly ChoiceId[] => path(play.store.getState().log.entries)

function playedOf(play: Play, { formed }: Plays, story: ShownStory): Played {
  const { encounter, log } = play.store.getState()
  const { relationship, passage } = encounter
  return {
    type: 'played',
    formed,
    path: [...chosen(play)],
    shown: shownOf(story, encounter, log.seed),
    trust: relationship.trust,
    rapport: relationship.rapport,
    ...(passage.ending !== undefined && { ending: passage.ending }),
  }
}

type Props = {
  readonly play: Play
  readonly vignette: Vignette
  readonly words: Words
  readonly own: TeamsWords
  readonly tell: () => void
  readonly stopped: boolean
}

function TeamPlay({ play, vignette, words, own, tell, stopped }: Props) {
  const { encounter, log, notice } = useStore(play)
  const root = useRef<HTMLDivElement>(null)
  const { passage, moments } = encounter
  const turn = moments.length
  /** Where that was refused, as where the story breaks off, nothing has changed and nothing is told. */
  const after = (act: () => void) => {
    const before = entries(play)
    act()
    if (entries(play) === before) return
    tell()
    requestAnimationFrame(() => root.current && settle(root.current))
  }
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => isSingle(event) && pressNumber(event)
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  return (
    <div class="team-play" ref={root}>
      <Passage
        {...{ passage, turn, vignette, words }}
        chosen={moments.at(-1)?.choice}
        seen={newInWords(encounter, vignette, words)}
        inPicture={false}
        settings={{ ...settings.getState(), pictures: 'off' }}
      />
      <div role="status">
        {notice && (
          <Notice {...{ notice, words }} save={(text) => text && saveFile('team.json', text)} dismiss={() => play.note(undefined)} />
        )}
      </div>
      {passage.ending === undefined && !stopped && (
        <Choices
          choices={passage.choices}
          seed={log.seed}
          tried={tried(log.entries)}
          waiting={undefined}
          choose={(id) => after(() => play.choose(id))}
          {...{ turn, words }}
        />
      )}
      {turn > 0 && !stopped && (
        <button type="button" class="quiet" data-back title={own.seat.backSays} onClick={() => after(() => play.rewind(turn - 1))}>
          <Icon name="back" /> {own.seat.back}
        </button>
      )}
    </div>
  )
}

const entries = (play: Play): number => play.store.getState().log.entries.length

function useStore({ store }: Play) {
  const [, draw] = useState(0)
  useEffect(() => store.subscribe(() => draw((times) => times + 1)), [store])
  return store.getState()
}
