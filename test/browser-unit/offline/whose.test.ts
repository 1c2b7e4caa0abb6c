import { expect, it } from 'vitest'
import { isOurs } from '../../../src/browser/offline/whose.ts'

const page = '<!doctype html><html><body data-root="./">'
const another = '<!doctype html><html><body><h1>Our school'
const sent = (text: string, type: string, status = 200) => new Response(text, { status, headers: { 'content-type': type } })

it.each([
  ['a page', 'https://host/a/play/gift-offer/', sent(page, 'text/html; charset=utf-8')],
  ['a script', 'https://host/a/assets/main-1a2b3c4d.js', sent('export {}', 'text/javascript')],
  ['a picture on a host that knows no type of it', 'https://host/a/shelf/box.svg', sent('<svg/>', 'application/octet-stream')],
  ['a list on a host that calls everything a page', 'https://host/a/index.json', sent('{}', 'text/html')],
])('%s is kept', async (_what, url, answer) => {
  expect(await isOurs(url, answer)).toBe(true)
  expect(answer.bodyUsed, 'it can still be kept').toBe(false)
})

it.each([
  ['the host’s own page in the place of a script', 'https://host/a/assets/main-1a2b3c4d.js', sent(another, 'text/html')],
  ['one in the place of a picture, after an empty line', 'https://host/a/shelf/box.svg', sent(`\n ${another}`, 'text/html')],
  ['one in the place of a page, as where one must first sign in', 'https://host/a/play/gift-offer/', sent(another, 'text/html')],
  ['one of our pages in the place of a script', 'https://host/a/assets/main-1a2b3c4d.js', sent(page, 'text/html')],
  ['what is not there', 'https://host/a/', sent(page, 'text/html', 404)],
])('%s is not', async (_what, url, answer) => expect(await isOurs(url, answer)).toBe(false))
