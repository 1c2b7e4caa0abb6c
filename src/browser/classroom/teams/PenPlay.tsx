import { useEffect, useState } from 'preact/hooks'
import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { TeamsWords } from '../../words/teams.ts'
import type { OpenPlay, OwnPlay, Plays } from './plays.ts'

type Props = {
  readonly plays: Plays
  readonly openPlay: OpenPlay
  readonly say: (message: SeatMessage) => unknown
  readonly stopped: boolean
  readonly words: TeamsWords
}

/**
 * The team's own playing, on the phone with the pen. It is opened once, where the team stood when the pen came; from then on this phone
 * knows better than the class where the team is.
 */
export function PenPlay({ plays, openPlay, say, stopped, words: { seat } }: Props) {
  const [opened, setOpened] = useState<{ readonly Own: OwnPlay } | 'missing'>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let here = true
    openPlay(plays, (played) => here && say(played)).then(
      (Own) => here && setOpened({ Own }),
      () => here && setOpened('missing'),
    )
    return () => {
      here = false
    }
  }, [tries])
  const again = () => {
    setOpened(undefined)
    setTries(tries + 1)
  }
  if (opened && opened !== 'missing') return <opened.Own stopped={stopped} />
  return (
    <div role="status">
      <p class="story">{opened ? seat.missing : seat.coming}</p>
      {opened && (
        <button type="button" class="sec" data-again onClick={again}>
          {seat.again}
        </button>
      )}
    </div>
  )
}
