import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { validate } from '../../src/kit/validate.ts'
import { line, session } from '../validation/sessions.ts'

const folder = mkdtempSync(join(tmpdir(), 'validate-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text?: string) => {
  const path = join(folder, name)
  if (text !== undefined) writeFileSync(path, text)
  return path
}

/** What the command says, and whether something was wrong. */
function run(...words: readonly string[]) {
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((text) => void said.push(text))
  const error = vi.spyOn(console, 'error').mockImplementation((text) => void said.push(text))
  try {
    return { wrong: validate(words), said: said.join('\n') }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}
const two = file('two.jsonl', line(session('a', 'reflection', 'question')) + line(session('b', 'kind-firm')))
const predictions = (name: string) =>
  readFileSync(file(name), 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text))

describe('npm run validate -- --moves FILE --out FILE', () => {
  it('writes one prediction a line', () => {
    const { wrong, said } = run('--moves', two, '--out', file('p.jsonl'))
    expect(said).toContain('sessions: 2')
    expect(wrong).toBe(false)
    expect(predictions('p.jsonl')).toMatchObject([
      { session: 'a', perTurn: [{ turn: 0 }, { turn: 1 }, { turn: 2 }, { turn: 3 }] },
      { session: 'b', predictedTrustFinal: expect.any(Number), predictedRapportFinal: expect.any(Number) },
    ])
  })

  it('does with the session of its README what the README shows', () => {
    const shown = readFileSync(new URL('../../src/validation/README.md', import.meta.url), 'utf8')
    const [given, made] = [...shown.matchAll(/```json\n(.*)\n```/g)].map(([, text]) => text)
    run('--moves', file('readme.jsonl', given), '--out', file('made.jsonl'))
    expect(readFileSync(file('made.jsonl'), 'utf8').trim()).toBe(made)
  })

  it('--set lambda=0 plays without drift, --set rest=start lets rapport return to where it began', () => {
    run('--moves', two, '--out', file('still.jsonl'), '--set', 'lambda=0')
    run('--moves', two, '--out', file('start.jsonl'), '--set', 'lambda=1', '--set', 'rest=start')
    const [still, start] = [predictions('still.jsonl')[0], predictions('start.jsonl')[0]]
    expect(still.predictedRapportFinal).not.toBe(predictions('p.jsonl')[0].predictedRapportFinal)
    expect(start.perTurn.at(-1).rapport).toBe(33.5)
  })

  it('--adapter takes the codes of one vocabulary alone, and names them where another comes', () => {
    const { wrong, said } = run('--moves', two, '--out', file('q.jsonl'), '--adapter', 'annomi')
    expect(wrong).toBe(true)
    expect(said).toContain(`${two}:2: turns.0: "kind-firm" is no move that is known here`)
    expect(said).toContain('The codes of annomi: facilitate, question')
    expect(existsSync(file('q.jsonl'))).toBe(false)
  })

  it('never writes over the sessions, by another way to the same file either', () => {
    symlinkSync(two, file('link.jsonl'))
    expect(run('--moves', two, '--out', file('link.jsonl')).said).toContain('a file of their own')
    expect(readFileSync(two, 'utf8').split('\n')).toHaveLength(3)
  })

  it('says which file it could not write', () =>
    expect(run('--moves', two, '--out', file('nowhere/p.jsonl')).said).toContain('nowhere/p.jsonl'))

  it('names every line that cannot be read, and then writes nothing', () => {
    const { said } = run('--moves', file('bad.jsonl', `${line(session('a', 'reflection'))}rubbish\n{}\n`), '--out', file('r.jsonl'))
    expect(said).toContain('bad.jsonl:2: is not JSON')
    expect(said).toContain('bad.jsonl:3: session')
    expect(said).toContain('Nothing was written.')
    expect(existsSync(file('r.jsonl'))).toBe(false)
  })

  it('names twenty such lines at most, and how many more there are', () =>
    expect(run('--moves', file('worse.jsonl', 'x\n'.repeat(25)), '--out', file('r.jsonl')).said).toContain('and 5 more lines'))

  const refused: Readonly<Record<string, readonly [words: readonly string[], says: string]>> = {
    'a setting with more than one value': [
      ['--moves', two, '--out', file('p'), '--set', 'lambda=0=9'],
      'lambda must be a number from 0 to 1, got "0=9"',
    ],
    'a folder in place of a file': [['--moves', folder, '--out', file('p')], 'there is no such file'],
    'nothing asked for': [[], 'npm run validate -- --moves FILE.jsonl --out PREDICTIONS.jsonl'],
    'no file to write to': [['--moves', two], '--out PREDICTIONS.jsonl'],
    'a file that is not there': [['--moves', file('none'), '--out', file('p')], 'there is no such file'],
    'predictions over the sessions': [['--moves', two, '--out', two], 'a file of their own'],
    'an adapter nobody knows': [['--moves', two, '--out', file('p'), '--adapter', 'x'], 'known: annomi, casino, esconv'],
    'a drift out of range': [['--moves', two, '--out', file('p'), '--set', 'lambda=2'], 'lambda must be a number from 0 to 1, got "2"'],
    'a drift that is no number': [['--moves', two, '--out', file('p'), '--set', 'lambda='], 'lambda must be a number from 0 to 1, got ""'],
    'something that cannot be set': [['--moves', two, '--out', file('p'), '--set', 'rest=nowhere'], 'rest=trust or start or half'],
    'a file without a session': [['--moves', file('empty', '\n'), '--out', file('p')], 'holds no session'],
    'rankings together with sessions': [['--rankings', file('r.csv'), '--moves', two], '--rankings FILE.csv'],
    'an option nobody knows': [['--model', two], "Unknown option '--model'"],
    'a study of sessions without an outcome': [
      ['--study', two],
      'every session needs a "label", "high" or "low", or every one an "outcome.like", a number, and "a" has neither',
    ],
  }
  for (const [what, [words, says]] of Object.entries(refused))
    it(`refuses ${what}, in a line`, () => {
      const { wrong, said } = run(...words)
      expect(wrong).toBe(true)
      expect(said).toContain(says)
    })
})

describe('npm run validate -- --study FILE', () => {
  it('says how the model agrees with the outcome, what each idea is worth, what chance gives, and how other drifts do', () => {
    const sessions = Array.from({ length: 6 }, (_, n) => [
      { ...session(`high ${n}`, 'question', 'reflection', 'reflection'), label: 'high', group: n },
      { ...session(`low ${n}`, 'question', 'give-advice', 'give-advice'), label: 'low', group: n },
    ]).flat()
    const { wrong, said } = run('--study', file('study.jsonl', sessions.map(line).join('')))
    expect(wrong).toBe(false)
    expect(said).toContain('12 sessions in 6 groups. area under the curve')
    expect(said).toMatch(/rapport at the end +1\.000 \[ 1\.000, {2}1\.000\]/)
    for (const part of [
      'without drift: trust',
      'without novelty: rapport',
      'of about the same length',
      'of deals',
      '0.15 to half',
      'chosen on the other groups',
      'of 60',
    ])
      expect(said).toContain(part)
  }, 60_000)
})

describe('npm run validate -- --rankings FILE', () => {
  it('hands the file to those who compare rankings', () => {
    const { wrong, said } = run('--rankings', file('no.csv'))
    expect(wrong).toBe(true)
    expect(said).toContain('there is no such file')
  })
})
