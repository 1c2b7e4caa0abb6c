// Compresses the built site once, as hard as it goes, so that the server need not do it for each reader.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const text = /\.(html|js|css|json|svg|txt|xml|webmanifest|map)$/
/** Under this many bytes the headers cost more than the compression saves. */
const least = 600

/** @param {string} folder */
export async function compress(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => text.test(name))
  await Promise.all(names.map((name) => beside(join(folder, name))))
}

/** @param {string} file */
async function beside(file) {
  const bytes = readFileSync(file)
  if (bytes.length < least) return
  const hint = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params: hint }), promisify(gzip)(bytes, { level: 9 })])
  if (br.length < bytes.length) writeFileSync(`${file}.br`, br)
  if (gz.length < bytes.length) writeFileSync(`${file}.gz`, gz)
}
