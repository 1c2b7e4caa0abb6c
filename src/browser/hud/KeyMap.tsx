import type { Settings } from '../settings.ts'
import type { PanelWords } from '../words/panels.ts'
import { Dialog } from './Dialog.tsx'

type Props = { readonly words: PanelWords; readonly settings: Settings }

const ALL = ['escape', 'numbers', 'tab', 'enter', 'options', 'aloud', 'map'] as const

/** Keys of one character: they can be switched off. */
const SINGLE: readonly string[] = ['numbers', 'aloud', 'map']

/** What every key does. A key that is off says so. */
export function KeyMap({ words, settings }: Props) {
  const off = settings.keys === 'off'
  const here = ALL.filter((key) => (key !== 'aloud' || settings.aloud !== 'off') && (key !== 'options' || settings.ownWords === 'on'))
  return (
    <>
      <dl class="keys">
        {here.map((key) => (
          <div key={key} class={off && SINGLE.includes(key) ? 'off' : undefined}>
            <dt>
              <kbd>{words.keyNames[key]}</kbd>
            </dt>
            <dd>
              {words.keyMap[key]}
              {off && SINGLE.includes(key) && ` (${words.keyOff})`}
            </dd>
          </div>
        ))}
      </dl>
      {off && <p class="small">{words.keysOff}</p>}
    </>
  )
}

/** The same by itself, for whoever pressed `?`. */
export const Keys = ({ words, settings, closed }: Props & { readonly closed: () => void }) => (
  <Dialog name="keys" title={words.keys} close={words.close} closed={closed}>
    <KeyMap {...{ words, settings }} />
  </Dialog>
)
