import { placeOf } from './addresses.ts'
import { mendAll } from './links.ts'
import { bring } from './made.ts'
import { show } from './page.ts'
import { say } from './say.ts'
import { standIn } from './standIns.ts'
import { end, take } from './table.ts'

// Stands first in the one file, as one script. It shows one page of the site at a time, and answers whatever that page asks for out of the
// file: what lies compressed there comes to it block by block, while the file is still being read.

const host = { take, placeOf, bring }
/** What the file's blocks, its pages and the scripts in it call it by, as `window.oneFile`. */
export type Host = typeof host

Object.assign(window, { oneFile: host })
standIn()
mendAll()
addEventListener('DOMContentLoaded', () => {
  if (!end()) say('cut')
})
show().catch((wrong) => say('unopened', String(wrong)))
