import { render } from 'preact'
import type { Cue } from '../core/encounter/cue.ts'
import { type Layer, layersOf, type Pictures } from './stage/layers.ts'
import './styles/looks.css'

// Every picture there is on one page, for whoever draws: only while one works on it (`npm run dev`, then /#/looks).

const root = '/'
const index = (await (await fetch(`${root}index.json`)).json()) as Pictures
const asked = new URLSearchParams(location.search)

/** A part of the frame that all pictures share: x, y, width, height. */
type Crop = readonly [number, number, number, number]
const DESK: Crop = [0, 0, 1000, 940]
const HEAD: Crop = [230, 100, 540, 560]

const plain: Cue = { setting: '', light: 'day', weather: 'clear', present: true, distance: 'usual', props: {}, strained: false }

const Stack = ({ layers, crop: [x, y, width, height], name }: { layers: readonly Layer[]; crop: Crop; name: string }) => (
  <figure>
    <div class="cut" style={{ aspectRatio: `${width} / ${height}` }}>
      {layers.map(({ file, by = [0, 0] }) => (
        <img
          key={file}
          src={root + file}
          alt=""
          loading="lazy"
          style={{
            width: `${(2600 / width) * 100}%`,
            left: `${((by[0] - 800 - x) / width) * 100}%`,
            top: `${((by[1] - y) / height) * 100}%`,
          }}
        />
      ))}
    </div>
    <figcaption>{name}</figcaption>
  </figure>
)

const Places = () => (
  <section>
    <h2>Places</h2>
    {Object.entries(index.settings).flatMap(([setting, lights]) =>
      Object.entries(lights).map(([light, { back, front }]) => (
        <Stack
          key={`${setting} ${light}`}
          crop={DESK}
          name={`${setting}, ${light}`}
          layers={[back, front].flatMap((file) => (file ? [{ file, part: 'room' as const }] : []))}
        />
      )),
    )}
  </section>
)

const Things = () => (
  <section>
    <h2>Things</h2>
    {Object.entries(index.props).flatMap(([setting, things]) =>
      Object.entries(things).flatMap(([name, states]) =>
        Object.keys(states).map((state) => (
          <Stack
            key={`${setting} ${name} ${state}`}
            crop={DESK}
            name={`${name}: ${state} (${setting})`}
            layers={layersOf(index, { ...plain, setting, present: false, props: { [name]: state } }, '')}
          />
        )),
      ),
    )}
  </section>
)

/** One person: every pose with every face; in a place that is asked for (`?in=desmond-kitchen&light=dusk&gaze=window`), or on paper. */
const Person = ({ id }: { id: string }) => {
  const { poses, faces, eyes } = index.people[id] as Pictures['people'][string]
  const setting = asked.get('in') ?? ''
  const light = (asked.get('light') ?? 'day') as Cue['light']
  const gaze = asked.get('gaze') ?? 'you'
  const bare = (pose: string, face: string): readonly Layer[] => [
    { file: poses[pose]?.file ?? '', part: 'pose' },
    { file: faces[poses[pose]?.head ?? '']?.[face] ?? '', part: 'face' },
    { file: eyes[poses[pose]?.head ?? '']?.[face] ?? '', part: 'eyes' },
  ]
  const allFaces = [...new Set(Object.values(faces).flatMap((looks) => Object.keys(looks)))]
  return (
    <section>
      <h2>{id}</h2>
      {Object.keys(poses).map((pose) => (
        <div key={pose} class="row">
          <h3>{pose}</h3>
          {allFaces.map((face) => (
            <Stack
              key={face}
              crop={setting ? DESK : HEAD}
              name={face}
              layers={
                setting
                  ? layersOf(index, { ...plain, setting, light, pose, face, gaze }, id).filter(({ part }) => part !== 'lids')
                  : bare(pose, face)
              }
            />
          ))}
        </div>
      ))}
    </section>
  )
}

const only = asked.get('person')
const people = Object.keys(index.people).filter((id) => only === null || id === only)

render(
  <main class="looks">
    <h1>Everything that is drawn</h1>
    <p>
      One person: <code>?person=desmond</code>. In a place, in a light, looking at something:{' '}
      <code>&in=desmond-kitchen&light=dusk&gaze=window</code>.
    </p>
    {people.map((id) => (
      <Person key={id} id={id} />
    ))}
    {only === null && <Places />}
    {only === null && <Things />}
  </main>,
  document.body,
)
