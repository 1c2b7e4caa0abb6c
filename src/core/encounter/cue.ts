import { band, type Relationship } from '../relationship/relationship.ts'
import { strainShowsOver } from '../relationship/weights.ts'
import { asOf, type Encounter } from './encounter.ts'
import type { Line, Passage, Scene } from './passage.ts'

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
  /** How far off the person keeps: further where they withdraw, nearer where they are open, or stand against you. */
  readonly distance: 'far' | 'usual' | 'near'
  /** Who else is there, where the service user is not: of those whose lines since the last cut say how they look, whoever was heard last. */
  readonly colleague?: { readonly id: string; readonly face?: string; readonly pose?: string; readonly gaze?: string }
  /** Each thing that matters in the story, and where it is. */
  readonly props: Readonly<Record<string, string>>
  /** The worker's strain shows: the edges of the room darken. */
  readonly strained: boolean
}

type Seen = Pick<Cue, 'face' | 'pose' | 'gaze' | 'props'>

/** What the stage shows once this passage has been read. Face, pose and things stay as they are until a line or another setting changes them. */
export function cue({ terms, moments, passage, relationship }: Encounter): Cue {
  const { setting, light, alone, channel } = passage.scene
  const lines = [...moments.map((moment) => moment.passage), passage].flatMap(({ lines, scene }) =>
    scene.alone ? lines.map(thing) : lines,
  )
  const seen = lines.reduce(noticed, NOTHING)
  const withdrawn = relationship.rupture?.kind === 'withdrawal' || band(relationship.trust) === 'guarded'
  const present = !alone && channel !== 'phone'
  return {
    setting,
    light,
    weather: withdrawn && present ? 'overcast' : 'clear',
    present,
    distance: present ? distanceOf(relationship) : 'usual',
    strained: relationship.strain > strainShowsOver,
    ...(!present && withColleague(passage, terms.person.id)),
    ...seen,
  }
}

/** What the stage showed when the person was last there to be seen; the present cue if that is now, or never was. */
export function lastSeen(encounter: Encounter): Cue {
  const { moments, passage } = encounter
  const seen = ({ scene }: Passage) => !scene.alone && scene.channel !== 'phone'
  if (seen(passage)) return cue(encounter)
  const last = moments.findLastIndex((moment) => seen(moment.passage))
  return cue(asOf(encounter, last))
}

function distanceOf({ rupture, trust }: Relationship): Cue['distance'] {
  if (rupture) return rupture.kind === 'withdrawal' ? 'far' : 'near'
  const now = band(trust)
  return now === 'guarded' ? 'far' : now === 'open' ? 'near' : 'usual'
}

/** Of a line said while the service user is not there, what stays true of them: where things are. */
const thing = ({ prop, cut, ...line }: Line): Line => ({
  speaker: line.speaker,
  text: line.text,
  ...(prop && { prop }),
  ...(cut && { cut }),
})

/** A voice alone may come over a telephone: somebody is there to be seen where a line says how they look. */
function withColleague({ lines }: Passage, person: string): Pick<Cue, 'colleague'> {
  const here = lines.slice(
    Math.max(
      0,
      lines.findLastIndex(({ cut }) => cut),
    ),
  )
  const id = here.findLast(({ speaker, face, pose }) => speaker !== '' && speaker !== person && (face || pose))?.speaker
  if (id === undefined) return {}
  const own = here.filter(({ speaker }) => speaker === id)
  const last = (what: 'face' | 'pose' | 'gaze') => own.findLast((line) => line[what])?.[what]
  const [face, pose, gaze] = [last('face'), last('pose'), last('gaze')]
  return { colleague: { id, ...(face && { face }), ...(pose && { pose }), ...(gaze && { gaze }) } }
}

const NOTHING: Seen = { props: {} }

function noticed(before: Seen, { face, pose, gaze, prop, cut }: Line): Seen {
  const seen = cut ? NOTHING : before
  return {
    ...seen,
    ...(face && { face }),
    ...(pose && { pose }),
    ...(gaze && { gaze }),
    ...(prop && { props: { ...seen.props, [prop.name]: prop.state } }),
  }
}
