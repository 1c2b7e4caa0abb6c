import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Roads } from '../../../../src/browser/classroom/teams/Roads.tsx'
import { sayTeams } from '../../../../src/browser/classroom/teams/sayTeams.ts'
import { TrustByTeam } from '../../../../src/browser/classroom/teams/TrustByTeam.tsx'
import type { Tells } from '../../../../src/browser/classroom/teams/tells.ts'
import { teamsWordsFor } from '../../../../src/browser/words/teams.ts'
import type { Said } from '../../../arbitrary/classroom.ts'
import { led, played } from './seats.ts'

const words = teamsWordsFor('en-GB')
const SAID: Readonly<Record<string, string>> = {
  'kettle/check-access': '“Is this side all right for you?”',
  'box/ask-meaning': '“It’s beautiful. What would it mean to you if I took it?”',
  'box/rigid-refusal': '“I’m sorry, we’re not allowed gifts.”',
}
const tells: Tells = {
  choice: (id) => (SAID[id] ? { says: SAID[id], opens: 'time', costs: 'a hope' } : undefined),
  place: (place) => (place === 'box' ? 'The box' : place),
  shown: () => undefined,
}
const workshop = (...said: Said[]) => led(...said).workshop!
const roads = (...said: Said[]) => renderToString(<Roads {...{ tells, words }} workshop={workshop(...said)} />)
const trust = (...said: Said[]) => renderToString(<TrustByTeam words={words} workshop={workshop(...said)} />)
const label = (html: string) => /aria-label="([^"]*)" viewBox/.exec(html)?.[1]
const cells = (html: string) => [...html.matchAll(/<t[hd]( [^>]*)?>(.*?)<\/t[hd]>/g)].map(([, , text]) => text)

const parted = [played(1, ['kettle/check-access', 'box/ask-meaning']), played(4, ['kettle/check-access', 'box/rigid-refusal'])]

describe('the roads of teams', () => {
  it('are told in words beside the drawing', () =>
    expect(label(roads(...parted))).toBe('All went alike for one choice. They parted at one place: The box.'))
  it('stand in a table as well: each choice, and who made it', () =>
    expect(cells(roads(...parted))).toEqual([
      ...['Choice', 'What was chosen', 'Who'],
      ...['1', '“Is this side all right for you?”', 'teams 1, 2'],
      ...['2', '“It’s beautiful. What would it mean to you if I took it?”', 'team 1'],
      ...['2', '“I’m sorry, we’re not allowed gifts.”', 'team 2'],
    ]))
  it('carry words where teams parted, and never colour alone', () => {
    const html = roads(...parted)
    expect(html).toContain('>“It’s beautiful”<')
    expect(html).toMatch(/class="who"[^>]*>team 1</)
    expect(html).toMatch(/class="who"[^>]*>team 2</)
  })
  it('say what each choice was where they parted', () => {
    const split = /data-split="box">(.*)<\/ul>/s.exec(roads(...parted))?.[1]
    expect(split).toContain('The box')
    expect(split).toContain('“I’m sorry, we’re not allowed gifts.”')
  })
  it('say so where nobody parted, and where nobody has chosen', () => {
    expect(roads(played(1, ['a/b']), played(4, ['a/b']))).toContain('No two teams have parted yet.')
    expect(label(roads(played(1, ['a/b', 'c/d']), played(4, ['a/b', 'c/d'])))).toBe('All teams made the same 2 choices.')
    expect(roads()).toContain('No team has chosen yet.')
  })
  it('can be scrolled by the keyboard', () => expect(roads(...parted)).toMatch(/<section class="scrolls" aria-label="Roads" tabIndex="0"/i))
})

describe('trust by team', () => {
  const course = [played(1, ['a/1'], 50), played(1, ['a/1', 'b/1'], 22), played(1, ['a/1', 'b/1', 'c/1'], 47.6), played(4, ['a/1'], 75)]
  it('is a line for each, named by its team and by where it ends, in a word', () => {
    const html = trust(...course)
    expect([...html.matchAll(/<figcaption>(.*?)</g)].map(([, name]) => name)).toEqual(['Team 1', 'Team 2'])
    expect(html).toContain('>working now<')
    expect(html).toContain('>open now<')
  })
  it('is told in words, lowest and highest as well', () =>
    expect(label(trust(...course))).toBe('Team 1: working after its first choice, working now; lowest guarded, highest working.'))
  it('has its numbers in a table', () =>
    expect(cells(trust(...course)).slice(3)).toEqual(['1', '50, 22, 48', 'working', '2', '75', 'open']))
  it('stays in the order of teams, whatever their trust', () =>
    expect(trust(played(4, ['a/1'], 90), played(1, ['a/1'], 10)).match(/data-team="\d"/g)).toEqual(['data-team="1"', 'data-team="2"']))
  it('says that it is no mark', () => expect(trust(...course)).toContain('not a mark for the team'))
})

describe('teams', () => {
  it('are told one by one, in their order', () => expect([sayTeams([2], words), sayTeams([7, 1], words)]).toEqual(['team 2', 'teams 1, 7']))
})
