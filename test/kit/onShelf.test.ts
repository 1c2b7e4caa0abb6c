import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildVignette, folders } from '../../src/kit/folder.ts'
import { onShelf } from '../../src/kit/shelf.ts'

describe('the shelf', () => {
  it('stands in the order of the places given, and those without one come last, as their folders do', () => {
    const named = (name: string, place?: number) => ({ name, ...(place && { place }) })
    const all = [named('after'), named('gift', 1), named('rescuer', 3), named('caller', 2), named('zoo')]
    expect(onShelf(all).map(({ name }) => name)).toEqual(['gift', 'caller', 'rescuer', 'after', 'zoo'])
  })
  it('begins with the gift, whatever a folder is called', () => {
    const places = folders().map((folder) => ({ folder, ...JSON.parse(readFileSync(`${folder}/vignette.json`, 'utf8')) }))
    expect(onShelf(places)[0]?.id).toBe('gift-offer')
  })
})

it('sends of vignette.json only what the screens read: claims, codes and what its page says already stay behind', () => {
  const { built } = buildVignette('stories/gift-offer')
  expect(built.length).toBeGreaterThan(0)
  for (const { texts, files } of built)
    expect(Object.keys(JSON.parse(texts[files.meta] ?? '{}')).toSorted()).toEqual(
      [
        ...['colleagues', 'endings', 'faces', 'hidden', 'id', 'locale', 'names', 'person', 'poses', 'pronouns', 'props'],
        ...['script', 'settings', 'steppedOut', 'title'],
      ].toSorted(),
    )
})
