import { h } from 'preact'
import { type Log, path } from '../core/encounter/log.ts'
import { addressOf } from '../core/site/address.ts'
import type { Keeping } from './hud/Kept.tsx'
import { OnDevice } from './offline/OnDevice.tsx'
import { everything, type Store } from './play/save.ts'

/** What Settings says is kept, and where all of it can be seen. `root`: from this page to the site's root. */
export const keeping = (store: Store | undefined, log: Log, root: string): Keeping => ({
  choices: path(log.entries).length,
  earlier: Object.keys(everything(store)).filter((key) => key.startsWith('aside:')).length,
  data: root + addressOf('data', log.locale),
  offline: h(OnDevice, { root, locale: log.locale, heading: 'h3' }),
})
