import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Triad } from '../../../src/browser/classroom/triads/Triad.tsx'
import { TriadsOnScreen } from '../../../src/browser/classroom/triads/TriadsOnScreen.tsx'
import { TriadsPanel } from '../../../src/browser/classroom/triads/TriadsPanel.tsx'
import type { SeatId } from '../../../src/core/classroom/event.ts'
import type { FacilitatorView } from '../../../src/core/classroom/facilitatorView.ts'
import type { ScreenView } from '../../../src/core/classroom/screenView.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import { view } from '../../../src/core/classroom/view.ts'
import { type Course, course, leads, says } from '../../arbitrary/classroom.ts'
import { CARDS, comes, coming, formed, phase, round } from '../../arbitrary/triads.ts'

const nothing = () => undefined
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const seat = ({ classroom }: Course, id: SeatId, locale = 'en-GB') =>
  text(renderToString(<Triad view={{ ...(view(classroom, id) as SeatView), locale }} say={nothing} />))
const panel = ({ classroom }: Course, now?: number) =>
  text(
    renderToString(
      <TriadsPanel view={view(classroom, 'facilitator') as FacilitatorView} say={nothing} {...(now !== undefined && { now })} />,
    ),
  )
const wall = ({ classroom }: Course) => text(renderToString(<TriadsOnScreen view={view(classroom, 'screen') as ScreenView} />))

describe('a phone in threes', () => {
  it('says which group one is in before the cards come', () =>
    expect(seat(course(...coming(3), leads(CARDS), formed), 's2')).toContain('You are in group 1'))
  it('says before the deal that nobody is given a part close to their own life, and lets one watch without a reason', () => {
    const said = seat(course(...coming(3), leads(CARDS), formed), 's2')
    expect(said).toMatch(/Nobody is given a part close to their own life unless they ask for it\..*Nobody asks why\..*I would rather watch/)
  })
  it('of a two says how else one may be out of it: there nobody watches', () => {
    const said = seat(course(...coming(2), leads(CARDS), formed), 's2')
    expect(said).toContain('In a group of two nobody watches. “Step out” is at the top')
    expect(said).not.toContain('I would rather watch')
  })
  it('asks who watches for a guess of the talking, one moment, and one sentence: nobody else', () => {
    const asks = /How much of the talking was the worker’s\?.*about half.*took over, pushed, or got stuck\?.*“I.noticed…”/
    expect(seat(round(3, phase('scene')), 's3')).toMatch(asks)
    for (const id of ['s1', 's2'] as const) expect(seat(round(3, phase('scene')), id)).not.toMatch(asks)
  })
  it('reads the guesses out as guesses, to all three', () => {
    const played = round(
      3,
      phase('scene'),
      says(3, { type: 'talked', share: 75 }),
      says(3, { type: 'pulled', to: 'rescuing', text: 'When the lid went up' }),
      phase('observer'),
    )
    for (const id of ['s1', 's2', 's3'] as const)
      expect(seat(played, id)).toMatch(
        /The worker did about three quarters of the talking, at a guess\..*One moment when the worker took over\. “When the lid went up”/,
      )
  })
  it('says at the end of a round who starts where next time', () => {
    expect(seat(round(3, phase('facilitator')), 's1')).toContain('You start as the service user.')
    expect(seat(round(3, phase('facilitator')), 's1', 'en-US')).toContain('You start as the client.')
    expect(seat(round(3, phase('facilitator')), 's2')).toContain('You start as the observer.')
  })
  it('says to who came late that a group will be found', () => expect(seat(round(3, ...comes(4)), 's4')).toContain('find you a group'))
  it('says that the scene is played, and not only who one is', () => {
    for (const id of ['s1', 's2', 's3'] as const) {
      expect(seat(round(3, phase('scene')), id)).toContain('Play the scene. About five minutes.')
      expect(seat(round(3, phase('cards')), id)).not.toContain('About five minutes.')
    }
  })
  it('always has the way out of the scene, and of the part, with no reason asked', () => {
    for (const id of ['s1', 's2', 's3'] as const) expect(seat(round(3, phase('scene')), id)).toMatch(/Stop the scene.*Pass this part/)
  })
  it('asks whoever would take a part that is passed on, and says to who asked what came of it; to rest waits for nobody', () => {
    const wish = says(1, { type: 'swapped', to: 'another' })
    const no = (who: number) => says(who, { type: 'takes-part', round: 1, role: 'worker', on: false })
    for (const id of ['s2', 's3'] as const)
      expect(seat(round(3, wish), id)).toMatch(/Would you play the worker\? Yes or no: nobody asks why\. Yes, I take it No/)
    expect(seat(round(3, wish), 's1')).toMatch(/The others in your group are asked\..*Rest, and watch/)
    expect(seat(round(3, wish, no(2), no(3)), 's1')).toMatch(/Nobody changes just now\. You can rest.*Rest, and watch/)
    expect(seat(round(3, wish, no(2), no(3)), 's1')).not.toContain('Ask to play another part')
  })
  it('has the thermometer in the person’s own words', () =>
    expect(seat(round(3, phase('scene')), 's2')).toMatch(/shut.*civil.*easy.*glad.*square/))
  it('tells each whose turn it is: the worker speaks first', () => {
    expect(seat(round(3, phase('worker')), 's1')).toContain('It is your turn.')
    expect(seat(round(3, phase('worker')), 's2')).not.toContain('It is your turn.')
  })
  it('has everybody leave their part, also who watched', () => {
    for (const id of ['s1', 's2', 's3'] as const) expect(seat(round(3, phase('de-role')), id)).toContain('say your own name')
  })
  it('of a two asks both afterwards what they heard', () => expect(seat(round(2, phase('worker')), 's1')).toContain('Nobody watched.'))
  it('lays the model, the feeling and the words side by side, and asks where they part', () => {
    const played = round(
      3,
      phase('scene'),
      says(2, { type: 'felt', what: 'trust', place: 3 }),
      says(3, { type: 'heard', move: 'honour-meaning', quote: 'You made this.' }),
      says(2, { type: 'felt', what: 'trust', place: 1 }),
      phase('lines'),
    )
    const said = seat(played, 's1')
    expect(said).toContain('Up to “You made this.” the line rose and the feeling fell.')
    expect(said).toContain('Where did the line and the feeling part? What did you see there?')
    expect(said).toContain('the meaning had not been asked')
    expect(said).toContain('It measures nobody here')
  })
  it('speaks American English where the class does', () =>
    expect(seat(round(3, phase('de-role')), 's1', 'en-US')).toContain('Say one way you are not like the part.'))
})

describe('the facilitator’s part', () => {
  it('forms, takes in, begins and goes on, one step at a time', () => {
    expect(panel(course(...coming(3), leads(CARDS)))).toContain('Form triads')
    expect(panel(round(3, ...comes(4)))).toContain('Take in the one who waits')
    expect(panel(course(...coming(3), leads(CARDS), formed))).toContain('Begin round 1')
    expect(panel(round(3, phase('scene')))).toContain('Next: The worker speaks first')
    expect(panel(round(3, phase('facilitator')))).toContain('Begin round 2')
  })
  it('says how long a scene has been as a prompt, not a limit', () => {
    const scene = round(3, phase('scene'))
    const began = scene.classroom.triads?.phaseAt ?? 0
    expect(panel(scene, began + 130_000)).toContain('About 5 minutes. A prompt, not a limit. 2 minutes so far.')
  })
  it('gives reading the card and leaving the part a minute each', () => {
    for (const name of ['cards', 'de-role'] as const)
      expect(panel(round(3, phase(name)))).toContain('About a minute. A prompt, not a limit.')
  })
  it('says at the end of a round who says what before they part; and where no whole round fits any more, that', () => {
    const played = round(3, phase('facilitator'))
    expect(panel(played)).toContain('let each say where they start next time')
    expect(panel(played)).toContain('this step does not hold another')
  })
  it('says which group stopped, and that nobody is told who', () =>
    expect(panel(round(6, phase('scene'), says(5, { type: 'stopped' })))).toContain(
      'Group 2 has stopped. Go there; nobody is told who stopped.',
    ))
})

describe('the wall', () => {
  it('shows what is done now', () => expect(wall(round(6, phase('service-user')))).toContain('“When you…, I…”'))
  it('shows nobody’s card, and no group that stopped', () =>
    expect(wall(round(6, phase('scene'), says(1, { type: 'stopped' })))).not.toMatch(/card-of|stopped/))
  it('says plainly where too few wrote to say what was heard', () =>
    expect(wall(round(3, phase('facilitator')))).toContain('Fewer than five groups wrote'))
})
