import { expect, it } from 'vitest'
import { awayPage, keptIn, refusedIn } from '../../../src/browser/offline/names.ts'

it.each([
  ['room/', 'offline/'],
  ['studio/en-US/', 'offline/en-US/'],
  ['room/en-US/?from=x', 'offline/en-US/'],
  ['people/en-USA', 'offline/'],
])('in the place of %s stands %s', (path, page) => expect(awayPage(path)).toBe(page))

it('two copies of the site on one host keep their files apart', () => {
  const names = ['https://host/a/', 'https://host/b/'].flatMap((scope) => [keptIn(scope), refusedIn(scope)])
  expect(new Set(names).size).toBe(4)
})
