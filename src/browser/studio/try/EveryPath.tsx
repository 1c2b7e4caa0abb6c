import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import type { Progress, Walked } from '../background/messages.ts'
import { cameTo, type Done, FARTHEST, type WalkState } from '../desk/walks.ts'
import type { Walking } from './Coverage.tsx'

type Titles = Readonly<Record<string, { readonly title: string }>>
type Props = {
  readonly words: StudioWords
  readonly walk: WalkState
  readonly walking: Walking
  readonly titles: Titles
  /** The script as it now is. */
  readonly text: string
  readonly goTo: (id: string) => void
  readonly goToLine: (file: string, line: number) => void
}

/** The walk: begun, shown while it goes on, cancelled, what it came to, and walked on. */
export function EveryPath({ words, walk, walking, titles, text, goTo, goToLine }: Props) {
  const done = cameTo(walk)
  const stale = done !== undefined && done.of !== text
  const on = done && !stale && !done.walked.whole && done.far < FARTHEST ? done.far + 1 : undefined
  return (
    <section aria-labelledby="every-path" data-walk={walk.is}>
      <h2 id="every-path">{words.everyPath}</h2>
      <p class="small">{words.everyPathSays}</p>
      {walk.is === 'walking' && <Going progress={walk.progress} words={words} />}
      <p class="actions">
        {walk.is === 'walking' ? (
          <button type="button" class="quiet edged" data-cancel onClick={walking.cancel}>
            {words.cancel}
          </button>
        ) : (
          <>
            {on !== undefined && (
              <button type="button" class="quiet edged" data-walk-on onClick={() => walking.start(on)}>
                {words.walkOn}
              </button>
            )}
            <button type="button" class={on === undefined ? 'quiet edged' : 'quiet'} data-begin-walk onClick={() => walking.start(0)}>
              {done ? words.walkAgain : words.walk}
            </button>
          </>
        )}
      </p>
      <p role="status">
        {walk.is === 'cancelled' && words.walkCancelled}
        {walk.is === 'broken' && (walk.says ? fill(words.playFault, { says: walk.says }) : words.walkBroken)}
        {walk.is === 'walked' && came(walk, words, stale)}
      </p>
      {done && <Came {...{ words, titles, goTo, goToLine }} walked={done.walked} />}
    </section>
  )
}

function Going({ progress, words }: { readonly progress: Progress | undefined; readonly words: StudioWords }) {
  return (
    <p class="going">
      <progress aria-label={words.everyPath} {...(progress && { value: progress.share, max: 1 })} />{' '}
      <span class="small">{progress ? doing(progress, words) : words.walkBegins}</span>
    </p>
  )
}

/** What the walk does just now. */
function doing(progress: Progress, words: StudioWords): string {
  if (progress.doing === 'summing up') return words.walkSums
  const { done, of, variant, variants } = progress
  const says = { 'every path': words.walkPaths, playings: words.walkPlayings, search: words.walkSearch }[progress.doing]
  const where = variants > 1 ? `${fill(words.walkVariant, { number: variant + 1, of: variants })} ` : ''
  return where + fill(says, { done: number(done), of: number(of) })
}

const number = (value: number) => (value < 1e6 ? value.toLocaleString() : value.toExponential(1))

function came({ walked: { whole, paths, situations }, far }: Done, words: StudioWords, stale: boolean): string {
  const found = fill(whole ? words.walkWhole : words.walkSample, { paths: number(paths), situations: number(situations) })
  const more = stale ? words.walkStale : whole ? '' : far < FARTHEST ? words.walkOnSays : words.walkFarthest
  return [found, more].filter(Boolean).join(' ')
}

type CameProps = Pick<Props, 'words' | 'titles' | 'goTo' | 'goToLine'> & { readonly walked: Walked }

function Came({ walked: { whole, endings, never, faults, problems }, words, titles, goTo, goToLine }: CameProps) {
  const missing = [
    ...never.endings.map((id) => [titles[id]?.title ?? id, id] as const),
    ...never.choices.map((id) => [id, id] as const),
    ...never.knots.map((id) => [id, id] as const),
    ...never.lines.map(({ knot, text }) => [text, knot.replaceAll('_', '-')] as const),
  ]
  const shares = [...endings].toSorted(([, a], [, b]) => b - a)
  return (
    <>
      <h3>{whole ? words.endingShares : words.endingSharesPlayed}</h3>
      <ul class="left">
        {shares.map(([id, share]) => (
          <li key={id}>
            {titles[id]?.title ?? id}: {Math.round(share * 100)} %
          </li>
        ))}
      </ul>
      <h3>{whole ? words.neverReached : words.notComeBy}</h3>
      {missing.length === 0 ? (
        <p class="small">{words.nothingMissing}</p>
      ) : (
        <ul class="left">
          {missing.map(([text, id]) => (
            <li key={text}>
              <button type="button" class="link" onClick={() => goTo(id)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <>
          <h3>{words.onlyWalked}</h3>
          <ul class="left">
            {problems.map(({ file, line, says, cure, rule }) => (
              <li key={file + line + rule + says}>
                <button type="button" class="link" onClick={() => goToLine(file, line)}>
                  {line > 0 ? fill(words.inFile, { file, line }) : fill(words.ofFile, { file })}
                </button>{' '}
                {says}. <span class="small">{cure}.</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {faults.length > 0 && (
        <>
          <h3>{words.faults}</h3>
          <ul class="left">
            {faults.map(({ route, says }) => (
              <li key={route.join()}>
                {says} <span class="small">{route.join(' > ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
