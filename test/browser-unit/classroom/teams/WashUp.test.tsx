import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { type Tells, tellsOf } from '../../../../src/browser/classroom/teams/tells.ts'
import { WashUp } from '../../../../src/browser/classroom/teams/WashUp.tsx'
import { teamsWordsFor } from '../../../../src/browser/words/teams.ts'
import { leads, type Said, says } from '../../../arbitrary/classroom.ts'
import { gift } from './gift.ts'
import { led, played } from './seats.ts'

const words = teamsWordsFor('en-GB')
const told = { seed: 7, facts: { meaning: 'goodbye' } }
const asked = ['kettle/check-access', 'rail/avoid', 'box/ask-meaning', 'meaning-told/attend-in-silence']
const refused = ['kettle/check-access', 'rail/avoid', 'box/rigid-refusal']
const roads: Said[] = [
  played(1, asked.slice(0, 2), 50),
  played(1, asked.slice(0, 3), 58),
  played(1, asked, 60),
  played(4, refused.slice(0, 2), 50),
  played(4, refused, 41),
]
const tells = tellsOf(gift, told, [asked, refused])
const sheet = (said: readonly Said[] = roads, by: Tells = tells) =>
  renderToString(<WashUp view={led(...said)} {...{ words }} tells={by} print={() => undefined} />)
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe("a wash-up, from these teams' own run", () => {
  it('goes from reactions through description and analysis to a summary', () =>
    expect([...sheet().matchAll(/<h3>(.*?)</g)].map(([, part]) => part)).toEqual(['Reactions', 'Description', 'Analysis', 'Summary']))
  it('asks for reactions before anything is told, with what people came in with', () => {
    const wrote = [says(1, { type: 'word', text: 'guilt' }), leads({ type: 'released', what: 'word', text: 'guilt', on: true })]
    expect(text(sheet([...roads, ...wrote]))).toContain(
      'before anything is explained. No reasons yet. You came in with: guilt. Description',
    )
  })
  it('describes how far each team came, how long they went alike, and where they parted', () => {
    const says = text(sheet())
    expect(says).toContain('Team 1: 4 choices, under way. Team 2: 3 choices, under way.')
    expect(says).toContain('All teams went alike for 2 choices.')
    expect(says).toContain('They parted at: The box')
  })
  it('names an ending as the story does where these choices lead, whatever a phone says', () => {
    const over = played(4, refused, 41, { ending: 'of its own' })
    const said = [over[0], { ...over[1], ending: 'two-letters' } as (typeof over)[1]] as const
    const ends: Tells = { ...tells, shown: () => ({ lines: [], choices: [], ending: 'Two letters' }) }
    expect(text(sheet([said], ends))).toContain('Team 2: 3 choices, ended at “Two letters”.')
    expect(text(sheet([said]))).toContain('Team 2: 3 choices, under way.')
  })
  it("says in the story's words what each road was, who took it, how trust went, what it protects and what it costs", () => {
    const asked = text(/data-place="box">(.*?)<\/div>/s.exec(sheet())![1]!)
    expect(asked).toMatch(/“.*” \(team 1; trust rose\) Protects: .+\. Costs: .+\./)
    expect(asked).toMatch(/“.*not allowed.*” \(team 2; trust fell\) Protects: .+\. Costs: .+\./)
    expect(asked).not.toMatch(/[{}]/)
  })
  it("ends with a road to try that is another team's, and one thing each will do", () => {
    expect(text(sheet())).toContain('at The box, each team says aloud the first sentence of a road it did not take.')
    expect(text(sheet())).toContain('One thing each will try, and when.')
  })
  it('calls no road right or wrong', () => expect(text(sheet())).not.toMatch(/wrong|failed|should have|better|best choice|score/i))
  it('is still a debrief where no two teams parted', () =>
    expect(text(sheet([played(1, refused), played(4, refused)]))).toContain('No two teams parted. Ask what each would have said'))
  it('names roads by their ids, where the story has not come', () => {
    const by = tellsOf(undefined, told, [])
    expect(text(sheet(roads, by))).toContain('rigid refusal (team 2; trust fell)')
  })
})

describe("the story's words for what teams did", () => {
  it('are those that stood there: in quotes what was said, without what was done', () => {
    expect(tells.choice('box/ask-meaning')?.says).toMatch(/^“.*”$/)
    expect(tells.choice('meaning-told/attend-in-silence')?.says).not.toMatch(/^“/)
  })
  it('know a place by its title, or by what was said there last', () => {
    expect(tells.place('box')).toBe('The box')
    expect(tells.place('rail')).toMatch(/^“.*”$/)
  })
  it('are nothing for what nobody chose', () => expect(tells.choice('box/kind-firm')).toBeUndefined())
  it('follow each road as far as the story goes', () =>
    expect(tellsOf(gift, told, [['kettle/check-access', 'nowhere/at-all']]).choice('kettle/check-access')).toBeDefined())
  it("tell a team's passage from its choices alone, as far as the story goes", () => {
    expect(tells.shown(refused)?.lines[0]).toMatchObject({ speaker: 'You' })
    expect(tells.shown(['kettle/check-access', 'nowhere/at-all'])).toBeUndefined()
    expect(tellsOf(undefined, told, []).shown(refused)).toBeUndefined()
  })
})
