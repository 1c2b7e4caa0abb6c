import { band } from '../relationship/relationship.ts'
import type { Encounter } from './encounter.ts'
import type { Line, Scene } from './passage.ts'

/**
 * All the stage shows and the caption says, at this moment of the encounter. Ids are the story's; what is undefined has not
 * been seen yet. `weather` is the light of the relationship: overcast while someone has withdrawn or stays guarded.
 */
export type Cue = {
  readonly setting: string
  readonly light: Scene['light']
  readonly weather: 'clear' | 'overcast'
  /** The service user can be seen: not in scenes the worker is alone in, not on the phone. */
  readonly present: boolean
  readonly face?: string
  readonly pose?: string
  readonly gaze?: string
  /** Each thing that matters in the story, and where it is. */
  readonly props: Readonly<Record<string, string>>
  /** The worker's strain is over 60: the edges of the room darken. */
  readonly strained: boolean
}

type Seen = Pick<Cue, 'face' | 'pose' | 'gaze' | 'props'>

/** What the stage shows once this passage has been read. A face, a pose and a thing stay as they are until a line changes them. */
export function cue({ moments, passage, relationship }: Encounter): Cue {
  const { setting, light, alone, channel } = passage.scene
  let seen: Seen = { props: {} }
  let place = moments[0]?.passage.scene.setting ?? setting
  for (const { scene, lines } of [...moments.map((moment) => moment.passage), passage]) {
    if (scene.setting !== place) seen = { props: seen.props }
    place = scene.setting
    seen = lines.reduce(noticed, seen)
  }
  const withdrawn = relationship.rupture?.kind === 'withdrawal' || band(relationship.trust) === 'guarded'
  const present = !alone && channel !== 'phone'
  return { setting, light, weather: withdrawn && present ? 'overcast' : 'clear', present, strained: relationship.strain > 60, ...seen }
}

function noticed(seen: Seen, { face, pose, gaze, prop }: Line): Seen {
  return {
    ...seen,
    ...(face && { face }),
    ...(pose && { pose }),
    ...(gaze && { gaze }),
    ...(prop && { props: { ...seen.props, [prop.name]: prop.state } }),
  }
}
