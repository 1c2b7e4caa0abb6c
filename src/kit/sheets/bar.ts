import { barWords as words } from './barWords.ts'
import { escaped } from './paper.ts'
import { said } from './said.ts'

// What stands above a pack on a screen: which version it is for, the paper, and the way to the printer. It is not printed.

/** `shelf`: the way back to it. `versions`: each with its own page, where there is more than one. */
export type Bar = {
  readonly title: string
  readonly shelf: string
  readonly versions: readonly { readonly says: string; readonly href: string; readonly here: boolean }[]
}

export const bar = ({ title, shelf, versions }: Bar): string => `<header class="bar"><div>
<p class="way"><a href="${shelf}">${words.shelf}</a></p>
<p class="name">${escaped(words.name(title))}</p>
<p class="says">${words.says}</p>
${versions.length > 1 ? choice(versions) : ''}
<div class="press">
<fieldset><legend>${words.paper}</legend>${papers.map(([value, name], index) => `<label><input type="radio" name="paper" value="${value}"${index === 0 ? ' checked' : ''}>${name}</label>`).join('')}</fieldset>
<button type="button">${words.print}</button>
<p class="note">${words.printSays}</p>
</div>
</div>
<script>${SCRIPT}</script>
</header>
`

const papers = [
  ['', words.own],
  ['A4', 'A4'],
  ['Letter', words.letter],
] as const

const choice = (versions: Bar['versions']) => `<nav aria-labelledby="versions"><p class="label" id="versions">${words.versions}</p>
<p class="note">${words.versionsSay}</p>
<ul>${versions.map(({ says, href, here }) => `<li><a href="${href}"${here ? ' aria-current="page"' : ''}><span>${said(says)}</span>${here ? `<small>${words.below}</small>` : ''}</a></li>`).join('')}</ul></nav>`

/** A server lets no page write styles anew, but add a rule to its own. What was chosen before the page was loaded again holds. */
const SCRIPT = `
const { sheet } = document.querySelector('style')
const own = sheet.cssRules.length
const choose = (size) => {
  if (sheet.cssRules.length > own) sheet.deleteRule(own)
  if (size) sheet.insertRule('@page{size:' + size + '}', own)
}
document.querySelector('.bar fieldset').onchange = ({ target }) => choose(target.value)
choose(document.querySelector('.bar input:checked').value)
document.querySelector('.bar button').onclick = () => print()
`
