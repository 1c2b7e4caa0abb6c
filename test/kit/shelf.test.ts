import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCase } from '../../src/kit/author/new.ts'
import { openShelf, type Shelf } from '../../src/kit/shelf.ts'
import { elsewhere } from './stories.ts'

let place: ReturnType<typeof elsewhere>
let shelf: Shelf
beforeEach(async () => {
  place = elsewhere()
  await newCase(['--yes', '--title', 'One'], place.stories)
  await newCase(['--yes', '--title', 'Two'], place.stories)
  shelf = openShelf(place.stories)
  shelf.compile()
})
afterEach(() => place.gone())

const ids = () => shelf.built().map(({ vignette }) => vignette.id)
const hash = (id: string) => shelf.built().find(({ vignette }) => vignette.id === id)?.vignette.script
const change = (id: string, from: string, to: string) => {
  const name = `${id}/${id}.en-GB.ink`
  const path = join(place.stories, name)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  return name
}

describe('while somebody writes,', () => {
  it('the vignette that changed is compiled again, and the others stay as they are', () => {
    const [one, two] = [hash('one'), hash('two')]
    change('two', 'on a loop of green string', 'on a loop of red string')
    expect(shelf.compile([change('one', 'on a loop of green string', 'on a loop of blue string')])).toBe(true)
    expect(hash('one')).not.toBe(one)
    expect(hash('two')).toBe(two)
  })
  it('a file they share has all of them compiled again', () => {
    const two = hash('two')
    change('two', 'on a loop of green string', 'on a loop of red string')
    shelf.compile(['relationship.ink'])
    expect(hash('two')).not.toBe(two)
  })
  it('one with problems stays as it last could be read, and says what is wrong', () => {
    const one = hash('one')
    const name = change('one', 'move: validate', 'move: valiDATE')
    shelf.compile([name])
    expect(shelf.problems().map(({ rule }) => rule)).toContain('unknown-move')
    expect(shelf.problems('two')).toEqual([])
    expect(hash('one')).toBe(one)
    change('one', 'move: valiDATE', 'move: validate')
    shelf.compile([name])
    expect(shelf.problems()).toEqual([])
  })
  it('one that is new is there, and one that is taken away is gone', async () => {
    await newCase(['--yes', '--title', 'Three'], place.stories)
    expect(shelf.compile(['three/vignette.json'])).toBe(true)
    rmSync(join(place.stories, 'one'), { recursive: true })
    shelf.compile(['one/vignette.json'])
    expect(ids()).toEqual(['three', 'two'])
  })
  it('a folder that is being written, or is an editor’s own, is no vignette', () => {
    mkdirSync(join(place.stories, 'four.being-written'))
    mkdirSync(join(place.stories, '.obsidian'))
    shelf.compile()
    expect(shelf.problems()).toEqual([])
    expect(ids()).toEqual(['one', 'two'])
  })
})
