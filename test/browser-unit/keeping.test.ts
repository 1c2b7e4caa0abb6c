import { afterEach, describe, expect, it, vi } from 'vitest'
import { keeping } from '../../src/browser/keeping.ts'
import { logIn } from '../../src/browser/openFile.ts'
import { logOf } from '../core/encounter/story.ts'
import { storage } from './play/shelf.ts'

const saved: [string, string][] = []
vi.mock('../../src/browser/saveFile.ts', () => ({ saveFile: (name: string, text: string) => void saved.push([name, text]) }))
afterEach(() => void saved.splice(0))

const log = logOf(['doorstep/rigid-refusal', 'drawer/avoid'])

describe('what Settings says is kept', () => {
  it('counts the choices that stand, and the encounters put aside', () => {
    const rewound = { ...log, entries: [...log.entries, { type: 'rewound' as const, to: 1, at: 9 }] }
    const store = storage({ 'kbf:aside:gift-offer:1': 'x', 'kbf:aside:rescuer-trap:2': 'y', 'kbf:now:gift-offer': '{}' })
    expect(keeping(store, rewound)).toMatchObject({ choices: 1, earlier: 2 })
  })
  it('is nothing where the browser lets nothing be kept', () => expect(keeping(undefined, log)).toMatchObject({ choices: 2, earlier: 0 }))
  it('is saved as one file, with the encounter on screen in it even where it could not be kept', () => {
    keeping(undefined, log).saveAll()
    const [[name, text] = ['', '']] = saved
    expect(name).toMatch(/\.json$/)
    expect(logIn(text, 'gift-offer')).toEqual(log)
  })
  it('and with every earlier one as it was, even what cannot be read', () => {
    keeping(storage({ 'kbf:aside:gift-offer:1': 'rubbish', 'kbf:settings': '{}' }), log).saveAll()
    expect(JSON.parse(String(saved[0]?.[1]))).toEqual({ 'aside:gift-offer:1': 'rubbish', 'now:gift-offer': JSON.stringify(log) })
  })
})
