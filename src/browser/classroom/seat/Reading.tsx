import { useState } from 'preact/hooks'
import { Icon } from '../../icons/Icon.tsx'
import { change, OPTIONS, type Settings, settings } from '../../settings.ts'
import type { ClassroomWords } from '../../words/classroom.ts'

type Name = 'size' | 'theme' | 'type'

/** How one reads, for who comes to a class without having been in the game before: it holds at once, and there, too. */
export function Reading({ words }: { readonly words: ClassroomWords }) {
  const [now, setNow] = useState<Settings>(settings.getState())
  const choose = <One extends Name>(name: One, value: Settings[One]) => {
    change(name, value)
    setNow(settings.getState())
  }
  return (
    <details class="before reading" data-reading>
      <summary>
        {words.reading} <Icon name="open" />
      </summary>
      {(['size', 'theme', 'type'] as const).map((name) => (
        <p key={name}>
          <label for={`read-${name}`}>{words.readings[name].label}</label>
          <select
            id={`read-${name}`}
            value={now[name]}
            onChange={({ currentTarget }) => choose(name, currentTarget.value as Settings[typeof name])}
          >
            {OPTIONS[name].map((value) => (
              <option key={value} value={value}>
                {(words.readings[name].says as Readonly<Record<string, string>>)[value] ?? `${value} %`}
              </option>
            ))}
          </select>
        </p>
      ))}
    </details>
  )
}
