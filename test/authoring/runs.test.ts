import { describe, expect, it } from 'vitest'
import { check } from '../../src/authoring/check.ts'
import { runsOf } from '../../src/authoring/runs.ts'
import { small, vignetteJson } from './folder.ts'

const real = JSON.parse(vignetteJson())
const PLAY = '# meaning: goodbye\n> box/ask-meaning\n> meaning-told/promise-realistic\n> note/share-with-consent\n'

/** The small case with a skilled run, and what is written of it. */
const withRun = (weighed: string) =>
  small({
    'vignette.json': vignetteJson({
      runs: { skilled: 'good-road' },
      locales: { 'en-GB': { ...real.locales['en-GB'], runs: { skilled: 'Asked first' } } },
    }),
    'plays/good-road.play': PLAY,
    'colleague.en-GB.md': weighed,
  })
const told = (weighed: string) => check(withRun(weighed)).problems.map(({ file, line, rule }) => [file, line, rule])

describe('a colleague’s run', () => {
  it('is a play-through with its title, what was hidden in it, and what was weighed at some of its choices', () => {
    const { vignette, scripts } = check(withRun('## skilled: box/ask-meaning\nI had a no\nready.\n\nI asked.\n'))
    const [script] = scripts
    if (!vignette || !script) throw new Error('the small case cannot be read')
    const facts = [{ name: 'meaning', title: 'What it means', values: [['goodbye', 'Goodbye']] as const }]
    expect(runsOf(vignette, script, facts)).toEqual([
      {
        kind: 'skilled',
        title: 'Asked first',
        run: {
          seed: 1,
          facts: { meaning: 'goodbye' },
          choices: ['box/ask-meaning', 'meaning-told/promise-realistic', 'note/share-with-consent'],
          reasons: { 'box/ask-meaning': ['I had a no ready.', 'I asked.'] },
          hidden: [['What it means', 'Goodbye']],
        },
      },
    ])
  })
  it('says where something was weighed at a choice that the run never makes, and where nothing stands under a heading', () => {
    const file = 'stories/try/colleague.en-GB.md'
    expect(told('## skilled: box/rigid-refusal\nNo.\n\n## tempting: box/ask-meaning\nNo.\n')).toEqual([
      [file, 1, 'page-heading'],
      [file, 4, 'page-heading'],
    ])
    expect(told('For the author.\n\n## skilled: box/ask-meaning\n\n')).toEqual([[file, 3, 'page-empty']])
  })
  it('need not be there at all: a vignette without runs has none', () => {
    const { vignette, scripts, problems } = check(small())
    expect(problems).toEqual([])
    expect(vignette && scripts[0] && runsOf(vignette, scripts[0], [])).toEqual([])
  })
})
