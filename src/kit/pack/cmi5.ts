import { activityList, courseStructure } from './cmi5Manifest.ts'
import type { Target } from './target.ts'

/** cmi5, Quartz. */
export const cmi5: Target = {
  is: 'cmi5',
  ownWords: 'by-consent',
  write: (about) => [{ name: 'cmi5.xml', text: courseStructure(about) }],
}

/** xAPI without cmi5: launched with a store's address, as Tin Can launches. */
export const xapi: Target = {
  is: 'xAPI, launched as Tin Can',
  ownWords: 'by-consent',
  write: (about) => [{ name: 'tincan.xml', text: activityList(about) }],
}
