import { buildAll } from '/work/main/src/kit/folder.ts'
import { gzipSync, brotliCompressSync } from 'node:zlib'
const { built, problems } = buildAll()
for (const p of problems) console.log(p)
for (const b of built) for (const [n, t] of Object.entries(b.files)) console.log(n, t.length, 'gz', gzipSync(t).length, 'br', brotliCompressSync(t).length)
