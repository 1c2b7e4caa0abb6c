import type { Recorder } from './recorder.ts'
import { scorm12Recorder, scorm2004Recorder } from './scorm.ts'

/** What speaks to each kind of platform, by the name of the package's target. A further kind is a line here and a file beside this. */
const recorders: Readonly<Record<string, (page: Window) => Recorder>> = {
  scorm12: scorm12Recorder,
  scorm2004: scorm2004Recorder,
}

/** The one for a target. @throws RangeError if there is none of that name */
export function recorderFor(target: string, page: Window): Recorder {
  const open = Object.hasOwn(recorders, target) ? recorders[target] : undefined
  if (!open) throw new RangeError(`no recorder for "${target}"; there are ${Object.keys(recorders).join(', ')}`)
  return open(page)
}
