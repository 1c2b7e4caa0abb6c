import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUuid, uuidOf } from '../../../src/core/records/uuid.ts'

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

describe('a name’s UUID', () => {
  it('is version 5 of RFC 9562, whose own example it gives', () =>
    expect(uuidOf('www.example.com', DNS)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2'))
  it('is made with SHA-1, for any name that is Unicode', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const digest = createHash('sha1')
          .update(Buffer.from(DNS.replaceAll('-', ''), 'hex'))
          .update(name)
          .digest('hex')
        expect(uuidOf(name, DNS).replaceAll('-', '').slice(0, 12)).toBe(digest.slice(0, 12))
        expect(uuidOf(name, DNS).slice(-12)).toBe(digest.slice(20, 32))
      }),
    ))
  it('is one for any text at all, and the same each time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(isUuid(uuidOf(name))).toBe(true)
        expect(uuidOf(name)).toBe(uuidOf(name))
      }),
    ))
})
