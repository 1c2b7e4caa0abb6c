import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { cure, findChromium, switches } from '../../../scripts/ensure/browser.mjs'
import { SLOW_LINE, type Slowness } from './chromium.ts'

// A Chromium whose network is watched only where its line is slowed. Playwright always watches, and the browser then reads a page a second
// time for it: that costs a page of two megabytes a sixth of its start.

export type Unwatched = {
  /**
   * Opens a page, cold, and leaves it alone for two seconds.
   *
   * @returns what an expression gives there, as soon as that is something after them
   * @throws Error where it has given nothing for half a minute, or Chromium has ended
   */
  ask(address: string, slowness: Slowness, expression: string): Promise<unknown>
  close(): Promise<void>
}

type Result = Readonly<Record<string, unknown>>
type Answer = { readonly id?: number; readonly result?: Result; readonly error?: { readonly message: string } }
type Send = (method: string, params?: object, sessionId?: string) => Promise<Result>

/** @throws Error where there is no Chromium */
export function openUnwatched(): Unwatched {
  const program = findChromium()
  if (!program) throw new Error(cure)
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  // It ends with the pipe, and so with whoever measures.
  const words = ['--headless', ...switches, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((go) => child.once('exit', () => go()).once('error', () => go()))
  const send = speakTo(child, ended)
  return {
    ask: (...asked) => ask(send, ...asked),
    async close() {
      await send('Browser.close').catch(() => child.kill('SIGKILL'))
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** Messages go and come as JSON, each with a zero behind it. */
function speakTo(child: ChildProcess, ended: Promise<void>): Send {
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const waiting = new Map<number | undefined, (answer: Answer) => void>()
  let [last, over, half] = [0, false, '']
  to.on('error', () => undefined)
  from.setEncoding('utf8').on('data', (more: string) => {
    const whole = (half + more).split('\0')
    half = whole.pop() ?? ''
    for (const answer of whole.map((text) => JSON.parse(text) as Answer)) waiting.get(answer.id)?.(answer)
  })
  ended.then(() => {
    over = true
    for (const end of waiting.values()) end({ error: { message: 'Chromium has ended' } })
  })
  return async (method, params = {}, sessionId) => {
    if (over) throw new Error(`${method}: Chromium has ended`)
    const id = ++last
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    to.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`)
    const { result = {}, error } = await answered
    waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }
}

async function ask(send: Send, url: string, { processor, line }: Slowness, expression: string): Promise<unknown> {
  const { browserContextId } = await send('Target.createBrowserContext')
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId, width: 1366, height: 768 })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const page = (method: string, params: object = {}) => send(method, params, String(sessionId))
  await page('Page.enable')
  await page('Page.addScriptToEvaluateOnNewDocument', { source: PROBE })
  if (line) await page('Network.enable')
  if (line) await page('Network.emulateNetworkConditions', SLOW_LINE)
  await page('Emulation.setCPUThrottlingRate', { rate: processor })
  // Answered only once the server has answered: whether it does is seen by what is there.
  page('Page.navigate', { url }).catch(() => undefined)
  for (let seconds = 2; seconds <= 30; seconds++) {
    await new Promise((go) => setTimeout(go, seconds === 2 ? 2000 : 1000))
    const { result } = await page('Runtime.evaluate', { expression, returnByValue: true })
    const { value } = result as { readonly value?: unknown }
    if (value === undefined) continue
    await send('Target.disposeBrowserContext', { browserContextId })
    return value
  }
  throw new Error(`For 30 s this gave nothing in ${url}: ${expression}`)
}

const PROBE = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8')
