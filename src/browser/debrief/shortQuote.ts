import { inShort } from '../../core/debrief/inShort.ts'
import { curl, quoted } from '../words/curl.ts'

/** The beginning of what was said, in quotes, or of what was done, without; for the middle of a sentence or a button. */
export const shortQuote = ({ quote, unspoken }: { readonly quote: string; readonly unspoken: boolean }, words = 8): string =>
  unspoken ? curl(inShort(quote, words)) : quoted(inShort(quote, words))
