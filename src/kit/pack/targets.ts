import { cmi5, xapi } from './cmi5.ts'
import { html } from './html.ts'
import { scorm12 } from './scorm12.ts'
import { scorm2004 } from './scorm2004.ts'
import type { Target, Whole } from './target.ts'

/** Every kind of package, by the name one asks for it by. A further kind is a line here and a file beside this. */
export const targets: Readonly<Record<string, Target>> = { scorm12, scorm2004, cmi5, xapi }

/** Every kind that holds all vignettes at once. */
export const wholes: Readonly<Record<string, Whole>> = { html }
