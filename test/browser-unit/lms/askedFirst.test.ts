import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../src/browser/lms/recorder.ts'
import { type Desk, recorderFor } from '../../../src/browser/lms/recorders.ts'
import type { Store } from '../../../src/browser/play/save.ts'
import type { Report } from '../../../src/core/records/scorm.ts'
import { mockLrs } from '../../lrs/lrs.ts'
import { forbidden, storage } from '../play/shelf.ts'
import { about, logOf, settled, verbs, whole } from './page.ts'

// A package that was opened without a learning platform, where the institution has set a store.

const endpoint = 'https://records.example.ac.uk/xapi'
const reportOf = (choices: number, completed = false): Report & Meeting => ({
  ...{ encounter: whole, log: logOf(choices), words: false, locale: 'en-GB', place: '', decisions: [], spent: 0, progress: 0 },
  ...{ completed, levels: [] },
})
const answers = (all: readonly { readonly result?: unknown }[]) =>
  all.flatMap(({ result }) => (result as { response?: string } | undefined)?.response ?? [])
const namesIn = (all: readonly { readonly actor: object }[]) => [...new Set(all.map(({ actor }) => JSON.stringify(actor)))]

/** A device and a store, and pages that are opened on it. */
function device(local: Store = storage()) {
  const lrs = mockLrs()
  function open({ search = '', at = endpoint, vignette = 'gift-offer' } = {}) {
    const page = { location: { search }, fetch: lrs.fetch, sessionStorage: storage() }
    const recorder = recorderFor('xapi', {
      ...{ page, store: local, vignette: { ...about, id: vignette } },
      lrs: { endpoint: at, name: 'the research office', activityId: `https://kind-but-firm.example/vignettes/${vignette}/en-GB` },
    } as unknown as Desk)
    const tell = async (choices: number, completed = false) => {
      recorder.note?.(reportOf(choices, completed))
      await recorder.tell(reportOf(choices, completed)).catch(() => undefined)
      await settled()
    }
    const leave = async (choices: number) => {
      recorder.leave(reportOf(choices))
      await settled()
    }
    return { recorder, asks: recorder.asks, tell, leave }
  }
  return { lrs, local, open }
}

describe('a store that the institution has set', () => {
  it('is asked for nothing before the learner has said yes, nor after they have said no, now or another day', async () => {
    const { lrs, local, open } = device()
    for (const answer of [undefined, false] as const) {
      const page = open()
      if (answer === false) page.asks?.say(answer)
      expect(await page.recorder.open()).toEqual({ kept: '', learner: '', mode: 'normal' })
      await page.tell(7, true)
      await page.leave(7)
    }
    expect([lrs.asked, local.length]).toEqual([[], 0])
  })

  it('is told after a yes, in its order, under a drawn name, and keeps no place', async () => {
    const { lrs, open } = device()
    const page = open()
    await page.tell(2)
    page.asks?.say(true)
    await page.tell(2)
    await page.tell(7, true)
    await page.leave(7)
    expect(verbs(lrs.statements)).toEqual(['initialized', ...Array.from({ length: 7 }, () => 'responded'), 'completed', 'terminated'])
    const account = { homePage: 'https://kind-but-firm.example/drawn-names', name: page.asks?.name() }
    expect(namesIn(lrs.statements)).toEqual([JSON.stringify({ objectType: 'Agent', account })])
    expect(account.name).toMatch(/^P-\w{8}$/)
    expect(lrs.statements[0]?.object.id).toBe('https://kind-but-firm.example/vignettes/gift-offer/en-GB')
    expect([lrs.refusals, lrs.asked.filter((one) => !one.endsWith('/statements'))]).toEqual([[], []])
  })

  it('that did not hear is told when the page is opened another day, by the same name, and nobody is asked again', async () => {
    const { lrs, open } = device()
    const first = open()
    first.asks?.say(true)
    await first.tell(1)
    lrs.fault = 'failing'
    await first.tell(3)
    await first.leave(3)
    lrs.fault = 'none'
    const next = open()
    expect(next.asks?.agreed()).toBe(true)
    await next.tell(0)
    expect(answers(lrs.statements)).toEqual(['place/0', 'place/1', 'place/2'])
    expect(namesIn(lrs.statements)).toHaveLength(1)
    expect(lrs.refusals).toEqual([])
  })

  it('hears no more from who takes their yes back: what waits is let go of, and the name stays, to ask by', async () => {
    const { lrs, local, open } = device()
    const page = open()
    page.asks?.say(true)
    await page.tell(1)
    lrs.fault = 'failing'
    await page.tell(3)
    const name = page.asks?.name()
    page.asks?.say(false)
    lrs.fault = 'none'
    const before = lrs.asked.length
    await page.tell(5)
    await page.leave(5)
    await open().tell(5)
    expect([lrs.asked.length, answers(lrs.statements)]).toEqual([before, ['place/0']])
    expect(Array.from({ length: local.length }, (_, n) => local.key(n))).toEqual(['kbf:told:gift-offer'])
    expect([page.asks?.name(), page.asks?.agreed()]).toEqual([name, false])
  })

  it('that is slow has nothing put by for it by who says no while it thinks', async () => {
    const { local, open } = device()
    const page = open()
    page.asks?.say(true)
    const telling = page.recorder.tell(reportOf(3))
    page.asks?.say(false)
    await telling
    await settled()
    expect(Array.from({ length: local.length }, (_, n) => local.key(n))).toEqual(['kbf:told:gift-offer'])
  })

  it('has what it missed once somebody says yes again, and each decision once', async () => {
    const { lrs, open } = device()
    const page = open()
    page.asks?.say(true)
    await page.tell(2)
    page.asks?.say(false)
    await page.tell(4)
    page.asks?.say(true)
    await page.tell(5)
    expect(answers(lrs.statements)).toEqual(['place/0', 'place/1', 'place/2', 'place/3', 'place/4'])
    expect(namesIn(lrs.statements)).toHaveLength(1)
    expect(lrs.refusals).toEqual([])
  })

  it('is told by nobody who agreed to another one, and knows nobody from another vignette', () => {
    const { open } = device()
    const page = open()
    page.asks?.say(true)
    expect(open({ at: 'https://elsewhere.example/xapi' }).asks?.agreed()).toBe(false)
    const other = open({ vignette: 'rescuer-trap' })
    expect(other.asks?.agreed()).toBe(false)
    other.asks?.say(true)
    expect(other.asks?.name()).not.toBe(page.asks?.name())
  })

  it('is told as well from a browser that keeps nothing, as long as the page is open', async () => {
    const { lrs, open } = device(forbidden())
    const page = open()
    page.asks?.say(true)
    await page.tell(2)
    page.asks?.say(false)
    await page.tell(3)
    expect(answers(lrs.statements)).toEqual(['place/0', 'place/1'])
  })

  it('gives way to a launch, also to one that is not whole: then nobody is told', async () => {
    const { lrs, open } = device()
    const actor = JSON.stringify({ mbox: 'mailto:a@b.example' })
    const launch = { endpoint: 'https://lms.example/xapi/', auth: 'Basic abc', actor, activity_id: 'https://lms.example/7' }
    const page = open({ search: `?${new URLSearchParams(launch)}` })
    expect(page.asks).toBeUndefined()
    await page.recorder.open().catch(() => undefined)
    expect(lrs.refusals.at(-1)).toContain('Nobody asked who this is')
    const { auth: _, ...broken } = launch
    const before = lrs.asked.length
    const half = open({ search: `?${new URLSearchParams(broken)}` })
    await half.recorder.open()
    await half.tell(3)
    expect([half.asks, lrs.asked.length]).toEqual([undefined, before])
  })
})

describe('a page that is loaded again', () => {
  it('is another visit: it begins and ends, and tells nothing that was told in another', async () => {
    const { lrs, open } = device()
    const page = open()
    page.asks?.say(true)
    await page.tell(1)
    await page.leave(1)
    const again = open()
    await again.tell(0)
    await again.leave(0)
    const third = open()
    await third.tell(2)
    await third.leave(2)
    const visit = ['initialized', 'responded', 'terminated']
    expect(verbs(lrs.statements)).toEqual([...visit, 'initialized', 'terminated', ...visit])
    expect(lrs.refusals).toEqual([])
  })
})
