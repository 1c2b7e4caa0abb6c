import type { Problem } from '../../script/problem.ts'
import { Icon } from '../icons/Icon.tsx'
import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'

type Props = { readonly words: StudioWords; readonly remarks: readonly Problem[]; readonly dismiss?: () => void }

/** Remarks shown at once; more are not read. */
const MANY = 6

/** What was to be said when something was opened: each in its own line, none of it in the way. */
export const Remarks = ({ words, remarks, dismiss }: Props) => (
  <div role="status">
    {remarks.length > 0 && (
      <div class="notice" data-remarks>
        <Icon name="warn" />
        <div>
          {remarks.slice(0, MANY).map(({ file, rule, says, cure }) => (
            <p key={file + rule + says} data-rule={rule}>
              <strong>
                {file && fill(words.ofFile, { file })}
                {says}.
              </strong>{' '}
              {cure}.
            </p>
          ))}
          {remarks.length > MANY && <p>{fill(words.andMore, { count: remarks.length - MANY })}</p>}
          {dismiss && (
            <button type="button" onClick={dismiss}>
              {words.dismiss}
            </button>
          )}
        </div>
      </div>
    )}
  </div>
)
