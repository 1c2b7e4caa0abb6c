import type { Debrief } from '../../core/debrief/debrief.ts'
import type { Stance } from '../../core/debrief/standing.ts'
import { plain } from './numbers.ts'
import { TableTwin } from './TableTwin.tsx'
import type { Voice } from './voice.ts'

/** The triangle and the line of strain, as a table. */
export const StoodTable = ({ debrief, voice }: { readonly debrief: Debrief; readonly voice: Voice }) => {
  const { points, beats, leanings } = debrief
  const { stood, strain } = voice.words
  const from = (index: number) => {
    const stance = (Object.keys(leanings) as Stance[]).find((stance) => leanings[stance].includes(index))
    return stance ? stood.stances[stance] : stood.none
  }
  const rows = () =>
    points.map((point, index) => ({ beat: beats[index - 1], cells: [index === 0 ? '' : from(index - 1), plain(point.strain)] }))
  return <TableTwin columns={[stood.madeFrom, strain.name]} rows={rows} voice={voice} />
}
