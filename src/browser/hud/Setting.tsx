import { OPTIONS, type Settings } from '../settings.ts'

/** Changes one setting. */
export type Change = <Name extends keyof Settings>(name: Name, value: Settings[Name]) => void

type Props<Name extends keyof Settings> = {
  readonly name: Name
  readonly label: string
  /** Each value in words. */
  readonly says: Readonly<Record<Settings[Name], string>>
  readonly settings: Settings
  readonly change: Change
}

/** One setting: its values side by side, and the one that holds. */
export const Setting = <Name extends keyof Settings>({ name, label, says, settings, change }: Props<Name>) => (
  <fieldset class="setting">
    <legend>{label}</legend>
    <div class="values">
      {OPTIONS[name].map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={settings[name] === value} onChange={() => change(name, value)} />
          <span>{says[value]}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
