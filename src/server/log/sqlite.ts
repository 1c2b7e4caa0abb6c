import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AT_ONCE, type Entry, type Log, type Opening, type Said } from './log.ts'

// One file of one process: its lock is held as long as the process lives. Write-ahead log: what is written outlives the process at once;
// should the machine lose its power, the last moments may be missing. Erased text is overwritten.
const SETTINGS = `
  PRAGMA busy_timeout = 100;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS classes (code TEXT PRIMARY KEY, opening TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS ends ON classes (until);
  CREATE TABLE IF NOT EXISTS events (code TEXT NOT NULL, n INTEGER NOT NULL, said TEXT NOT NULL, PRIMARY KEY (code, n)) WITHOUT ROWID;
`

/** Most bytes of the file: whoever opens class after class and fills them must not fill the machine's disk. Our judgement. */
const MOST_BYTES = 4e9

/**
 * @param file  made, with its folder, once the first class is opened; ':memory:' keeps nothing
 * @param most  bytes at which nothing more is kept until something was erased
 */
export function sqliteLog(file: string, most = MOST_BYTES): Log {
  let opened: Statements | undefined
  const db = () => {
    opened ??= statements(file, most)
    return opened
  }
  /** What there is to read: nothing before a class was ever opened here. */
  const written = () => (opened || existsSync(file) ? db() : undefined)
  return {
    shared: false,
    open: async (opening, first, until) => open(db(), opening, first, until),
    async find(code) {
      const row = written()?.find.get(code)
      return row && (JSON.parse(String(row.opening)) as Opening)
    },
    append: async (code, said) => db().append.run(code, code, JSON.stringify(said), code).changes > 0,
    async read(code, after) {
      return db().read.all(code, Number(after), AT_ONCE).map(entry)
    },
    async keepUntil(code, until) {
      db().keep.run(until, code)
    },
    erase: async (code) => erase(db(), code),
    async expire(now) {
      for (const { code } of written()?.over.all(now) ?? []) erase(db(), String(code))
    },
    count: async () => Number(written()?.count.get()?.many ?? 0),
    async beat() {},
    // Whoever wrote here before has let go of the lock.
    lives: async () => false,
    async close() {
      opened?.all.close()
    },
  }
}

function open({ all, add, append }: Statements, opening: Opening, first: Said, until: number): boolean {
  const { code } = opening
  return atOnce(all, () => {
    if (add.run(code, JSON.stringify(opening), until).changes === 0) return false
    return append.run(code, code, JSON.stringify(first), code).changes > 0
  })
}

function erase({ all, forget, forgetEvents }: Statements, code: string) {
  atOnce(all, () => {
    forget.run(code)
    forgetEvents.run(code)
  })
  // The write-ahead log still holds what was erased, until it is written back and cut off.
  all.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** All of it is written, or nothing. */
function atOnce<Value>(db: DatabaseSync, write: () => Value): Value {
  db.exec('BEGIN IMMEDIATE')
  try {
    const value = write()
    db.exec('COMMIT')
    return value
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

type Statements = ReturnType<typeof statements>

function statements(file: string, most: number) {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const all = new DatabaseSync(file)
  try {
    all.exec(SETTINGS)
    all.exec(`PRAGMA max_page_count = ${Math.floor(most / Number(all.prepare('PRAGMA page_size').get()?.page_size))}`)
  } catch (error) {
    all.close()
    throw error
  }
  return {
    all,
    add: all.prepare('INSERT INTO classes VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    find: all.prepare('SELECT opening FROM classes WHERE code = ?'),
    append: all.prepare(
      `INSERT INTO events SELECT ?, 1 + coalesce((SELECT max(n) FROM events WHERE code = ?), 0), ?
       WHERE EXISTS (SELECT 1 FROM classes WHERE code = ?)`,
    ),
    read: all.prepare('SELECT n, said FROM events WHERE code = ? AND n > ? ORDER BY n LIMIT ?'),
    keep: all.prepare('UPDATE classes SET until = ? WHERE code = ?'),
    forget: all.prepare('DELETE FROM classes WHERE code = ?'),
    forgetEvents: all.prepare('DELETE FROM events WHERE code = ?'),
    over: all.prepare('SELECT code FROM classes WHERE until <= ?'),
    count: all.prepare('SELECT count(*) AS many FROM classes'),
  }
}

function entry({ n, said }: Record<string, unknown>): Entry {
  const text = String(said)
  return { mark: String(n), said: JSON.parse(text) as Said, bytes: text.length }
}
