import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Passage } from '../../../src/browser/hud/Passage.tsx'
import { readSettings } from '../../../src/browser/settings.ts'
import { wordsFor } from '../../../src/browser/words/words.ts'
import type { Line, Passage as Told } from '../../../src/core/encounter/passage.ts'
import { vignette } from '../play/shelf.ts'

const scene: Told['scene'] = { place: 'lid', contact: 0, setting: 'kitchen', light: 'day', channel: 'room' }
const shown = (lines: readonly Line[], more: { seen?: string; inPicture?: boolean; settings?: string } = {}) =>
  renderToString(
    <Passage
      passage={{ scene, lines, choices: [] }}
      chosen={undefined}
      turn={1}
      seen={more.seen ?? ''}
      inPicture={more.inPicture ?? false}
      vignette={{ ...vignette, settings: { kitchen: 'A small, clean kitchen.' } }}
      words={wordsFor('en-GB')}
      settings={readSettings(more.settings ?? null)}
    />,
  )

describe('a sound', () => {
  const fridge = { name: 'fridge', caption: 'The fridge shudders and goes quiet.' }
  it('is said with the line it comes with', () =>
    expect(shown([{ speaker: 'desmond', text: 'Well.', sound: fridge }])).toContain('shudders'))
  it('is said where nobody speaks', () => expect(shown([{ speaker: '', text: 'Nobody moves.', sound: fridge }])).toContain('shudders'))
  it('is not said where a reader has turned that off', () =>
    expect(shown([{ speaker: '', text: 'Nobody moves.', sound: fridge }], { settings: '{"sounds":"off"}' })).not.toContain('shudders'))
})

describe('plain words', () => {
  const line = { speaker: '', text: 'The letter lies face down.', plain: 'He does not want to read it.' }
  it('stand beneath a line of the camera, too, where they are wanted', () => {
    expect(shown([line], { settings: '{"plain":"on"}' })).toContain('does not want')
    expect(shown([line])).not.toContain('does not want')
  })
})

describe('what is seen', () => {
  it('is not said a second time where the picture beside it says the same; whoever wants it in words reads it, and hears it once', () => {
    const seen = 'The box is on the table.'
    expect(shown([], { seen, inPicture: true })).not.toContain(seen)
    expect(shown([], { seen, inPicture: true, settings: '{"captions":"on"}' })).toMatch(
      /<p class="small caption" aria-hidden="true">The box/,
    )
    expect(shown([], { seen })).toContain(seen)
  })
  const after = (html: string, words: string) => html.indexOf(words) > html.indexOf('data-line')
  const lines: readonly Line[] = [{ speaker: 'desmond', text: 'Well.' }]
  it('is said after what is heard, for screen readers alone', () => {
    const html = shown(lines, { seen: 'Desmond: eyes closed.' })
    expect(after(html, 'eyes closed')).toBe(true)
    expect(html).toContain('<p class="unseen">Desmond')
  })
  it('and for everyone who wants the picture in words', () =>
    expect(shown(lines, { seen: 'Desmond: eyes closed.', settings: '{"captions":"on"}' })).toContain('<p class="small caption">Desmond'))
  it('a new place is said where the scene changes', () =>
    expect(shown([...lines, { speaker: '', text: 'Tea.', cut: true }])).toMatch(/<hr\/?><p class="unseen">A small, clean kitchen\./))
})
