import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { TeamsOnScreen } from '../../../../src/browser/classroom/teams/TeamsOnScreen.tsx'
import { teamsWordsFor } from '../../../../src/browser/words/teams.ts'
import { leads, type Said, says } from '../../../arbitrary/classroom.ts'
import { lights, played, wall } from './seats.ts'

const words = teamsWordsFor('en-GB')
function shown(said: readonly Said[], now = 0) {
  const view = wall(...said)
  if (!view.workshop) throw new Error('there are no teams')
  return renderToString(<TeamsOnScreen {...{ words, now }} view={{ ...view, workshop: view.workshop }} />)
}
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('teams on the wall', () => {
  const under = [played(4, ['a/1', 'b/1']), says(5, { type: 'waits', on: true })]
  it('are each on their way, in words beside the dots, in the order of their numbers', () =>
    expect(text(shown(under))).toBe('Teams on their way Team 1 has not begun Team 2 2 choices · waits for the room'))
  it('have a dot a choice, which nobody needs to see', () => {
    expect(shown(under).match(/<i[ >]/g)).toHaveLength(2)
    expect(shown(under)).toMatch(/class="dots" aria-hidden="true"/)
  })
  it('do not show what anybody chose', () => expect(shown(under)).not.toMatch(/What would it mean|only a box/))
  it('show the passage of the one that stands in the light, large, with its choices', () => {
    const lit = text(shown([...under, ...lights(1)]))
    expect(lit).toContain('Team 2 Desmond “It’s only a box.” His hand stays on the lid.')
    expect(lit).toContain('“I cannot keep it.” Wait.')
    expect(lit).not.toContain('Teams on their way')
  })
  it('are shown again once none stands in the light', () =>
    expect(text(shown([...lights(1), leads({ type: 'spotlight' })]))).toContain('Teams on their way'))
  it('are told what happens to all, and how long this takes', () => {
    const said = [leads({ type: 'event-sent', text: 'The post comes.' }), leads({ type: 'block', minutes: 50 })]
    expect(text(shown(said, 15_000))).toMatch(/^About 50 minutes are left\. Something happens The post comes\./)
    expect(shown(said)).toContain('role="status"')
  })
})
