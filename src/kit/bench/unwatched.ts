import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { cure, findChromium, switches } from '../../../scripts/ensure/browser.mjs'
import { SLOW_LINE, type Slowness } from './chromium.ts'

// A Chromium whose network nobody watches. Playwright always does, and the browser then reads a page a second time for it: that costs a page of
// two megabytes a sixth of its start.

export type Unwatched = {
  /** Opens a page, cold, and leaves it alone for some seconds. @returns what an expression then gives there */
  ask(address: string, slowness: Slowness, expression: string, seconds?: number): Promise<unknown>
  close(): Promise<void>
}

type Result = Readonly<Record<string, unknown>>
type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } }
type Send = (method: string, params?: object, sessionId?: string) => Promise<Result>

/** @throws Error where there is no Chromium */
export async function openUnwatched(): Promise<Unwatched> {
  const program = findChromium()
  if (!program) throw new Error(cure)
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  const words = ['--headless', ...switches, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const send = await connect(await addressIn(child.stderr))
  return {
    ask: (address, slowness, expression, seconds = 2) => ask(send, address, slowness, expression, seconds),
    async close() {
      await send('Browser.close')
      await ended
      rmSync(profile, { recursive: true })
    },
  }
}

async function addressIn(said: Readable): Promise<string> {
  let all = ''
  for await (const more of said.iterator({ destroyOnReturn: false })) {
    all += String(more)
    const [address] = /ws:\/\/\S+/.exec(all) ?? []
    if (address === undefined) continue
    said.resume()
    return address
  }
  throw new Error(`Chromium did not start: ${all}`)
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    waiting.get(answer.id ?? 0)?.(answer)
  }
  socket.onclose = () => {
    for (const end of waiting.values()) end({ error: { message: 'Chromium has ended' } })
  }
  let last = 0
  return async (method, params = {}, sessionId) => {
    const id = ++last
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }))
    const { result, error } = await answered
    waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result as Result
  }
}

async function ask(send: Send, url: string, { processor, line }: Slowness, expression: string, seconds: number): Promise<unknown> {
  const { browserContextId } = await send('Target.createBrowserContext')
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId, width: 1366, height: 768 })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const page = (method: string, params: object = {}) => send(method, params, String(sessionId))
  await page('Page.enable')
  await page('Page.addScriptToEvaluateOnNewDocument', { source: PROBE })
  if (line) await page('Network.enable')
  if (line) await page('Network.emulateNetworkConditions', SLOW_LINE)
  await page('Emulation.setCPUThrottlingRate', { rate: processor })
  await page('Page.navigate', { url })
  await new Promise((go) => setTimeout(go, 1000 * seconds))
  const { result } = await page('Runtime.evaluate', { expression, returnByValue: true })
  await send('Target.disposeBrowserContext', { browserContextId })
  return (result as { readonly value?: unknown }).value
}

const PROBE = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8')
