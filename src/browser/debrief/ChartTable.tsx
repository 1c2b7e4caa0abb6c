import type { Debrief } from '../../core/debrief/debrief.ts'
import { band } from '../../core/relationship/relationship.ts'
import { plain } from './numbers.ts'
import { TableTwin } from './TableTwin.tsx'
import type { Voice } from './voice.ts'

/** The line of trust and rapport, as a table. */
export const ChartTable = ({ debrief: { points, beats }, voice }: { readonly debrief: Debrief; readonly voice: Voice }) => {
  const { words } = voice
  const rows = () =>
    points.map(({ trust, rapport }, index) => ({
      beat: beats[index - 1],
      cells: [plain(trust), plain(rapport), words.bands[band(trust)]],
    }))
  return <TableTwin columns={[words.trust, words.rapport, words.table.band]} rows={rows} voice={voice} />
}
