import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { beforeAll, describe, expect, it } from 'vitest'
import { PackFolder } from '../../../src/kit/paperPack.ts'
import { facilitatorPack, type PackSheet } from '../../../src/kit/sheets/facilitatorPack.ts'
import { ROWS } from '../../../src/kit/sheets/scoring.ts'
import { supportBox } from '../../../src/kit/sheets/support.ts'

// A session led from the pack alone: what is read aloud, who holds what, where the votes are, and what somebody in trouble finds.

const STORIES = ['gift-offer', 'after-hours-caller', 'rescuer-trap'] as const

/** The model's numbers are the same in both locales, and take a while. */
const folders = new Map<string, PackFolder>(STORIES.map((id) => [id, new PackFolder(`stories/${id}`, 'assets')]))

function sheetOf(id: string, locale: string): PackSheet {
  const sheet = folders.get(id)?.sheet(locale)
  if (typeof sheet !== 'object') throw new Error(`${id} ${sheet}`)
  return sheet
}

function pageOf(sheet: PackSheet) {
  const { document } = new Window()
  document.write(facilitatorPack(sheet).html)
  return document
}

type Page = ReturnType<typeof pageOf>
const text = (page: Page, selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n')

describe.each(STORIES.flatMap((id) => ['en-GB', 'en-US'].map((locale) => ({ id, locale }))))(
  'a session with $id in $locale',
  ({ id, locale }) => {
    let sheet: PackSheet
    let page: Page
    beforeAll(() => {
      sheet = sheetOf(id, locale)
      page = pageOf(sheet)
    }, 120_000)

    it('gives whoever keeps the sheet a script of their own, and says that four are needed', () => {
      expect(text(page, '.cover')).toMatch(/script three times.*and for whoever keeps the sheet/)
      expect(text(page, '.reading .how')).toContain('It takes four people')
      expect(text(page, '.reading .how')).toContain('they say only “yes” or “no”')
    })

    it('lets the room hear the rule it votes under before the first paragraph, and says that the rule is made up', () => {
      const aloud = text(page, '.aloud')
      for (const line of sheet.cards?.policy.lines ?? []) expect(aloud).toContain(line.replaceAll("'", '’').slice(0, 30))
      expect(aloud).toContain('The rule you work under')
      expect(aloud).toMatch(/made-up policy/i)
    })

    it('puts nothing among what is said aloud that is meant for the facilitator', () => {
      expect(text(page, '.aloud ul')).not.toMatch(/Say which|Read the content note|without asking why/)
      expect(text(page, '.aloud ul')).toContain('I keep nothing with a name on it.')
      expect(text(page, '.cover')).toContain('Read the content note to everybody before any card is given out.')
    })

    it('shows which version is hidden on no page but the facilitator’s own', () => {
      const own = (sheet.version?.says ?? '').replaceAll("'", '’')
      expect(text(page, '.guide')).toContain(own)
      expect(text(page, '.cover') + text(page, '.aloud')).not.toContain(own)
    })

    it('names its page so that two versions side by side are told apart, and not by what is hidden', () => {
      const names = sheet.versions.map((version) => pageOf({ ...sheet, version }).title)
      expect(new Set(names).size).toBe(sheet.versions.length)
      for (const { says } of sheet.versions) expect(names.join()).not.toContain(says)
    })

    it('has somebody to talk to on the first page, and on the last that everybody reads', () => {
      expect(page.querySelectorAll('.support')).toHaveLength(2)
      expect(text(page, '.cover .support')).toContain('write it in before you copy')
      expect(text(page, '.cards article:last-child .support')).toContain('Somebody to talk to, today and later')
    })

    it('says how a scene is stopped before anything else', () => {
      expect(text(page, '.cards article:first-child .large p:first-child')).toMatch(/can end the scene: say “stop” or lift a hand/)
    })

    it('tells the facilitator to have a second person, and what to do where somebody may not be safe', () => {
      expect(text(page, '.guide')).toMatch(/Have a second person.*stop the session, stay with them.*Do not promise to keep it to yourself/)
    })

    it('speaks of no screen, nor of a file or a command', () => {
      expect(text(page, '.cover, .aloud, .runs, .guide, .how, .keeping, .talk, .cards')).not.toMatch(
        /dashboards|captions|vignette\.json|npm run|“For a facilitator”|on the screen|ledger/i,
      )
    })

    it('asks no room for a debrief that is not in the pack', () => {
      expect(text(page, '.runs')).not.toContain('debrief of the two')
      expect(text(page, '.runs')).toContain('what did each protect, what did it cost, and whom?')
    })

    it('heads the paragraph of every vote that the run sheets name, and prints its number there', () => {
      const heads = [...page.querySelectorAll('.para h3.voted')].map(({ textContent }) => textContent)
      const [twenty, fifty] = [...page.querySelectorAll('.runs section')].map(({ textContent }) => textContent)
      expect(heads.length).toBe(id === 'rescuer-trap' ? 1 : 2)
      for (const head of heads) {
        expect(head).toMatch(/^\d+ · Vote: /)
        expect(`${twenty} ${fifty}`).toMatch(new RegExp(`\\(${Number.parseInt(head, 10)}[,)]`))
      }
    })

    it('says of a vote whether every road comes by it', () => {
      const runs = text(page, '.runs')
      if (id === 'gift-offer') expect(runs).toMatch(/the box \(13\) and what it means \(\d+, not on every road\)\. Stop there/)
      else expect(runs).not.toContain('not on every road')
      if (id === 'gift-offer') expect(text(page, '.para h3.voted')).toMatch(/^13 · Vote: the box$/m)
    })

    it('has the rows a whole playing needs, and some to spare', () => {
      const longest = [...readFileSync(`stories/${id}/walk.txt`, 'utf8').matchAll(/a path has \d+ to (\d+) choices/g)].map(([, most]) =>
        Number(most),
      )
      expect(longest.length).toBeGreaterThan(0)
      expect(page.querySelectorAll('.road tbody tr')).toHaveLength(ROWS + 1)
      expect(ROWS).toBeGreaterThanOrEqual(Math.max(...longest) + 3)
    })

    it('speaks of strain only where the sheet has a column for it', () => {
      const columns = text(page, '.road thead')
      expect(/strain/i.test(text(page, '.how ul:first-child') + text(page, '.script'))).toBe(/strain/i.test(columns))
    })
  },
)

describe('somebody to talk to', () => {
  const words = { support: 'Somebody to talk to:', supportWrite: '(write it in)' }
  it('is whom the institution names', () => {
    const html = supportBox([{ label: 'Student support <desk>', phone: '01234 567', hours: 'weekdays' }], words)
    expect(html).toContain('Student support &lt;desk&gt; · 01234 567 · weekdays')
    expect(html).not.toContain('write it in')
  })
  it('is left to be written in where it names nobody', () => expect(supportBox([], words)).toContain('(write it in)'))
})
