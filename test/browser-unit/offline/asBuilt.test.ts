import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isAsBuilt, isInstitution } from '../../../src/browser/offline/asBuilt.ts'

const script = 'export {}'
const mark = createHash('sha256').update(script).digest('hex').slice(0, 12)
const sent = (text: string, type: string, status = 200) => new Response(text, { status, headers: { 'content-type': type } })

it('a file is kept as it was built, by whichever type a host sends it', async () => {
  const answer = sent(script, 'application/octet-stream')
  expect(await isAsBuilt(answer, mark)).toBe(true)
  expect(answer.bodyUsed, 'it can still be kept').toBe(false)
})

it.each([
  ['the host’s own page', sent('<!doctype html><h1>Our school', 'text/html')],
  ['a page to sign in, by the type of a script', sent('<h1>Please log in', 'text/javascript')],
  ['another page of ours, as where a host gives the first one for all', sent('<!doctype html><body data-root="./">', 'text/html')],
  ['the file as it was before, or broken off', sent('export', 'text/javascript')],
  ['nothing', sent('', 'text/javascript')],
  ['what is not there', sent(script, 'text/javascript', 404)],
])('in its place %s is not', async (_what, answer) => expect(await isAsBuilt(answer, mark)).toBe(false))

it.each([
  ['as it comes', readFileSync('assets/institution.json', 'utf8')],
  ['as a school edited it', '{ "name": "Our school", "lines": [{ "label": "Night line", "phone": "116 123" }] }'],
])('whom one can turn to is taken from the host %s', async (_what, text) =>
  expect(await isInstitution(sent(text, 'application/octet-stream'))).toBe(true),
)

it.each([
  ['a page to sign in', sent('<!doctype html><h1>Please log in', 'text/html')],
  ['a word that one must sign in', sent('{ "error": "login_required" }', 'application/json')],
  ['a list', sent('[]', 'application/json')],
  ['a file that cannot be read', sent('{ "name": "Our school", "lines": [', 'application/json')],
  ['what is not there', sent('{}', 'application/json', 404)],
])('%s is not whom one can turn to', async (_what, answer) => expect(await isInstitution(answer)).toBe(false))
