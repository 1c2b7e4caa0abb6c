import type { Beat } from '../../core/debrief/debrief.ts'
import { curl, quoted } from '../words/curl.ts'

/** What the worker said, in quotes; or did, without. */
export const Quote = ({ beat: { quote, unspoken } }: { readonly beat: Pick<Beat, 'quote' | 'unspoken'> }) =>
  unspoken ? <em class="story">{curl(quote)}</em> : <span class="story">{quoted(quote)}</span>
