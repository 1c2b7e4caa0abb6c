import { describe, expect, it } from 'vitest'
import { openPlain } from '../../../src/browser/lms/plain.ts'
import { faultIn } from '../../lrs/statement.ts'
import { storage } from '../play/shelf.ts'
import { about, logOf, settled, verbs, whole } from './page.ts'

// A store without cmi5: it has no rules of order, and still nothing is sent that is no statement.

describe('a meeting launched for a plain store', () => {
  it('is told the same way, without a word of cmi5, and with what the launch gave', async () => {
    const taken: { verb: { id: string } }[] = []
    const asked: unknown[] = []
    const fetch = async (address: string, init: RequestInit) => {
      asked.push((init.headers as Record<string, string>).Authorization)
      if (!address.includes('/statements')) return new Response(null, { status: init.method === 'GET' ? 404 : 204 })
      const all = [JSON.parse(String(init.body))].flat()
      for (const one of all) expect(faultIn(one)).toBeUndefined()
      taken.push(...all)
      return new Response(null, { status: 204 })
    }
    const at = {
      ...{
        endpoint: 'https://lrs.example/',
        auth: 'Basic abc',
        actor: { mbox: 'mailto:a@b.example' },
        activityId: 'https://kind.example/x',
      },
      registration: '11111111-2222-4333-8444-555555555555',
    }
    const recorder = openPlain(at, {
      ...{
        about,
        fetch,
        session: '1',
        store: storage(),
        began: 1_800_000_000_000,
        now: () => 1_800_000_000_000,
        date: (ms) => new Date(ms).toISOString(),
      },
    })
    const report = {
      ...{ encounter: whole, log: logOf(7), words: false, locale: 'en-GB', place: '', decisions: [], spent: 0, progress: 1 },
      ...{ completed: true, levels: [] },
    }
    await recorder.open()
    await recorder.tell(report)
    recorder.leave(report)
    await settled()
    expect(verbs(taken)).toEqual(['initialized', ...Array.from({ length: 7 }, () => 'responded'), 'completed', 'terminated'])
    expect(JSON.stringify(taken)).not.toContain('cmi5')
    expect(new Set(asked)).toEqual(new Set(['Basic abc']))
  })
})
