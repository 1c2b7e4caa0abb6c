import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDist } from '../../src/server/dist.ts'

let folder: string
let elsewhere: string

beforeEach(() => {
  ;[folder, elsewhere] = ['kind-but-firm-', 'elsewhere-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [string, string]
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  mkdirSync(join(folder, 'people'))
  writeFileSync(join(folder, 'people', 'desmond.svg'), '<svg/>')
  writeFileSync(join(elsewhere, 'diary.txt'), 'nobody else’s')
})
afterEach(() => {
  for (const each of [folder, elsewhere]) rmSync(each, { recursive: true })
})

const addresses = () => [...(readDist(folder)?.files.keys() ?? [])].toSorted()

describe('the built site', () => {
  it('is every file beneath the folder, by its address', () => expect(addresses()).toEqual(['/', '/people/desmond.svg']))

  it.runIf(process.platform !== 'win32').each([
    ['a file elsewhere', () => join(elsewhere, 'diary.txt')],
    ['a folder elsewhere', () => elsewhere],
    ['nowhere', () => join(elsewhere, 'gone')],
    ['itself', () => folder],
  ])('does not follow a link to %s', (_, to) => {
    symlinkSync(to(), join(folder, 'link'))
    expect(addresses()).toEqual(['/', '/people/desmond.svg'])
  })

  it('that has no first page is not built', () => {
    rmSync(join(folder, 'index.html'))
    expect(readDist(folder)).toBeUndefined()
  })
})
