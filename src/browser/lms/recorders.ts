import type { Store } from '../play/save.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Packed, Recorder } from './recorder.ts'
import { scorm12Recorder, scorm2004Recorder } from './scorm.ts'
import { cmi5Recorder, xapiRecorder } from './xapiPage.ts'

/** What a recorder finds on the page that was packed. */
export type Desk = {
  readonly page: Window
  readonly root: HTMLElement
  readonly vignette: Vignette
  readonly store: Store | undefined
  readonly lrs?: Packed['lrs']
}

/** What speaks to each kind of platform, by the name of the package's target. A further kind is a line here and a file beside this. */
const recorders: Readonly<Record<string, (desk: Desk) => Recorder>> = {
  scorm12: ({ page }) => scorm12Recorder(page),
  scorm2004: ({ page }) => scorm2004Recorder(page),
  cmi5: cmi5Recorder,
  xapi: xapiRecorder,
}

/** The one for a target. @throws RangeError if there is none of that name */
export function recorderFor(target: string, desk: Desk): Recorder {
  const open = Object.hasOwn(recorders, target) ? recorders[target] : undefined
  if (!open) throw new RangeError(`no recorder for "${target}"; there are ${Object.keys(recorders).join(', ')}`)
  return open(desk)
}
