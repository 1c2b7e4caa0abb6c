// The dialogs, and what they say is kept: fetched together, since nobody needs them for the first answer.
export { Panels } from './hud/Panels.tsx'
export { keeping } from './keeping.ts'
