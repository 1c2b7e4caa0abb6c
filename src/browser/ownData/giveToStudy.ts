import type { Log } from '../../core/encounter/log.ts'
import type { OwnData } from '../../core/records/ownData.ts'
import { studyAsJson, studyAsTables } from '../../core/records/study/file.ts'
import type { Meeting } from '../../core/records/study/meetings.ts'
import type { StoryNow } from '../../core/records/study/replayed.ts'
import { type Study, study } from '../../core/records/study/study.ts'
import { saveFile } from '../play/saveFile.ts'
import type { StudyWords } from '../words/study.ts'
import { counted } from './say.ts'

/** Fetches the stories that these meetings were played with, as they are told now. Rejects where one does not come. */
export type Stories = (logs: readonly Log[]) => Promise<(log: Log) => StoryNow | undefined>

/** What somebody wishes to give, and as what. */
export type Giving = {
  readonly participant: string
  readonly meetings: readonly Meeting[]
  readonly ownWords: boolean
  readonly as: 'json' | 'tables'
}

/** An archive says of each file when it was changed; that would be a date. The earliest day an archive can say, for all of them. */
const NO_DAY = new Date(1980, 0, 1)

/** Saves the file and says what is in it; or why there is none. */
export async function giveToStudy(data: OwnData, giving: Giving, stories: Stories, words: StudyWords): Promise<string> {
  const { participant, ownWords, as } = giving
  const logs = giving.meetings.map(({ log }) => log)
  const came = await Promise.all([stories(logs), as === 'tables' ? import('./archive.ts') : undefined]).catch(() => undefined)
  if (!came) return words.notCome
  const [storyOf, packing] = came
  const texts = new Set(logs.map((log) => JSON.stringify(log)))
  const given = study(data, { participant, ownWords, storyOf, which: ({ log }) => texts.has(JSON.stringify(log)) })
  if (packing) saveFile(`study-${participant}.zip`, packing.archived(studyAsTables(given, words.codebook), NO_DAY))
  else saveFile(`study-${participant}.json`, studyAsJson(given, words.codebook))
  return told(given, words)
}

function told({ tables, leftOut }: Study, words: StudyWords): string {
  const notReplayed = tables.encounters.filter(({ replayed }) => replayed === 'no').length
  return [
    counted(tables.encounters.length, words.made),
    ...(notReplayed > 0 ? [counted(notReplayed, words.notReplayed)] : []),
    ...(leftOut > 0 ? [counted(leftOut, words.leftOut)] : []),
  ].join(' ')
}
