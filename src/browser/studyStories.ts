import type { Log } from '../core/encounter/log.ts'
import type { StoryNow } from '../core/records/study/replayed.ts'
import { type CompiledStory, type Late, openInk } from '../script/ink.ts'
import type { StoryFiles } from './inTeam.tsx'
import type { Vignette } from './play/vignette.ts'

/**
 * The stories that these meetings were played with, as they are told now. Of a story whose text is another by now only its hash is
 * fetched: nothing could be replayed with it.
 */
export async function studyStories(
  logs: readonly Log[],
  files: StoryFiles,
  root: string,
): Promise<(log: Pick<Log, 'vignette' | 'locale'>) => StoryNow | undefined> {
  const found = new Map<string, StoryNow>()
  for (const { vignette, locale } of logs) {
    const [key, of] = [nameOf({ vignette, locale }), files[vignette]?.[locale]]
    if (!of || found.has(key)) continue
    const { script, person } = await fetched<Vignette>(root + of.vignette)
    const played = logs.some((log) => nameOf(log) === key && log.script === script)
    const openScript = played ? await opened(root + of.story, root + of.late) : notOpened
    found.set(key, { script, person, openScript })
  }
  return (log) => found.get(nameOf(log))
}

const nameOf = ({ vignette, locale }: Pick<Log, 'vignette' | 'locale'>): string => JSON.stringify([vignette, locale])

async function opened(at: string, later: string) {
  const [story, { texts, layers }] = await Promise.all([fetched<CompiledStory>(at), fetched<Late>(later)])
  return openInk({ ...story, texts }, layers)
}

function notOpened(): never {
  throw new RangeError('no meeting here was played with this text of the story')
}

async function fetched<Data>(address: string): Promise<Data> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return (await answer.json()) as Data
}
