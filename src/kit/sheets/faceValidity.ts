import { header } from '../../validation/face/rankings.ts'
import { isPause, type Pause, type Sequence, type Situation, type Turn } from '../../validation/face/sequence.ts'
import { situations } from '../../validation/face/situations.ts'
import { escaped, paper } from './paper.ts'
import type { Sheet } from './sheet.ts'

// Eighteen sequences for people who know the work to put in order. What the model makes of them is not on the sheet.

/** The sheet, and the empty table that the answers are typed into. */
export function faceValidity(): Sheet {
  const [first, ...rest] = situations.map(section)
  const body = `<main>
${opening}
${first}
${about}
<div class="leaf">
${rest.join('\n')}
</div>
</main>`
  return { html: paper('How far would they trust this worker?', body), tables: { csv: `${header.join(',')}\n` } }
}

const opening = `<header>
<p class="over">A sheet for practice educators · about 15 minutes</p>
<h1>Afterwards, how far would this person trust the worker?</h1>
<p class="lead">Kind but Firm is a game for practising conversations. It works out what each thing a worker says does to trust. It may be wrong, and people who know the work can show where. Here are three people, and six ways a worker might go on with each of them. Every one is something a decent, tired worker might do.</p>
<p class="lead"><strong>Take one person at a time, and put the six ways in order.</strong> Write 1 where that person would trust the worker most afterwards, 6 where least, and the same number twice if you cannot tell them apart. Leave blank what you would rather not rank.</p>
<p class="lead">Trust here means: would they let themselves depend on this worker, expecting to be treated well? That may differ from what was right to do. You see the worker’s side only; picture the likeliest answers in between. The game’s own answers are not on this sheet, so that they do not lead you.</p>
</header>`

const about = `<section class="about">
<h2>You, and what becomes of this sheet</h2>
<div class="fields"><p class="field">Years in practice</p><p class="field">Role</p></div>
<p class="lead">Both are optional, and so is all of this: stop when you like. Please write no names here, neither yours nor that of anybody you have worked with. Give the sheet back to whoever handed it to you. Nothing is sent anywhere; only ranks are typed into a table, and years, role and reasons stay on paper, for the talk afterwards.</p>
</section>`

const section = ({ letter, title, introduction, sequences }: Situation) => `<section aria-labelledby="${letter}">
<h2 id="${letter}">${letter}. ${escaped(title)}</h2>
<p class="person">${escaped(introduction)}</p>
<table class="ways">
<thead><tr><th scope="col" class="id">Way</th><th scope="col">What the worker says and does</th><th scope="col" class="rank">Rank, 1 to 6</th></tr></thead>
<tbody>
${sequences.map(row).join('\n')}
</tbody>
</table>
<p class="line">What made you decide?</p>
</section>`

const row = ({ id, turns }: Sequence) =>
  `<tr><th scope="row" class="id">${id}</th><td><ol>${lines(turns).join('')}</ol></td><td class="rank"><span class="box"></span></td></tr>`

/** Time passing stands before what comes next, on the same line. */
function lines(turns: readonly (Turn | Pause)[]): readonly string[] {
  return turns.flatMap((turn, index) => {
    if (isPause(turn)) return []
    const before = turns[index - 1]
    const seen = [before && isPause(before) ? before.later : '', turn.does ?? ''].filter(Boolean).join(' ')
    const said = turn.says ? `<span class="said">“${escaped(turn.says)}”</span>` : ''
    return [`<li>${[seen && `<span class="seen">${escaped(seen)}</span>`, said].filter(Boolean).join(' ')}</li>`]
  })
}
