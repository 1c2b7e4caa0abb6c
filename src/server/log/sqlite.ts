import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AT_ONCE, type Entry, type Log, type Opening, type Said } from './log.ts'

// One file of one process: its lock is held as long as the process lives. Write-ahead log: what is written outlives the process at once;
// should the machine lose its power, the last moments may be missing. Each class has a table of its own: a page that many share keeps
// copies of what was moved within it, while pages that only one had are overwritten as a whole when it is erased.
const SETTINGS = `
  PRAGMA busy_timeout = 100;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
  -- Classes of an earlier form of this file, whose words nobody would erase.
  DROP TABLE IF EXISTS events;
  DROP TABLE IF EXISTS classes;
  CREATE TABLE IF NOT EXISTS kept (code TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS ends ON kept (until);
`
/** The write-ahead log still holds what was erased, until it is written back and cut off. */
const CUT_OFF = 'PRAGMA wal_checkpoint(TRUNCATE)'

/** Most bytes of the file: whoever opens class after class and fills them must not fill the machine's disk. Our judgement. */
const MOST_BYTES = 4e9

/**
 * @param file  made, with its folder, once the first class is opened; ':memory:' keeps nothing
 * @param most  bytes at which nothing more is kept until something was erased
 */
export function sqliteLog(file: string, most = MOST_BYTES): Log {
  let opened: Kept | undefined
  const db = () => {
    opened ??= kept(file, most)
    return opened
  }
  /** What there is to read: nothing before a class was ever opened here. */
  const written = () => (opened || existsSync(file) ? db() : undefined)
  return {
    shared: false,
    open: async (opening, first, until) => open(db(), opening, first, until),
    async find(code) {
      const row = written()?.table(code)?.prepare('SELECT said FROM this WHERE n = 0').get()
      return row && (JSON.parse(String(row.said)) as Opening)
    },
    async append(code, said) {
      const table = db().table(code)
      table?.prepare('INSERT INTO this SELECT 1 + max(n), ? FROM this').run(JSON.stringify(said))
      return table !== undefined
    },
    async read(code, after) {
      const events = db().table(code)?.prepare('SELECT n, said FROM this WHERE n > ? ORDER BY n LIMIT ?')
      return events?.all(Number(after), AT_ONCE).map(entry) ?? []
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

/** Row 0 is the opening, and each event has its number. */
function open({ all, add, table }: Kept, opening: Opening, first: Said, until: number): boolean {
  const { code } = opening
  return atOnce(all, () => {
    if (add.run(code, until).changes === 0) return false
    const made = table(code)
    made?.prepare('CREATE TABLE this (n INTEGER PRIMARY KEY, said TEXT NOT NULL)').run()
    made?.prepare('INSERT INTO this VALUES (0, ?), (1, ?)').run(JSON.stringify(opening), JSON.stringify(first))
    return true
  })
}

function erase({ all, forget, table }: Kept, code: string) {
  atOnce(all, () => {
    table(code)?.prepare('DROP TABLE this').run()
    forget.run(code)
  })
  all.exec(CUT_OFF)
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

type Kept = ReturnType<typeof kept>

function kept(file: string, most: number) {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const all = new DatabaseSync(file)
  try {
    all.exec(SETTINGS)
    all.exec(`PRAGMA max_page_count = ${Math.floor(most / Number(all.prepare('PRAGMA page_size').get()?.page_size))}`)
    // Of a process that was killed as it erased.
    all.exec(CUT_OFF)
  } catch (error) {
    all.close()
    throw error
  }
  const has = all.prepare('SELECT 1 FROM kept WHERE code = ?')
  return {
    all,
    /** The table of a class that is kept, as `this`. */
    table: (code: string) =>
      has.get(code) ? { prepare: (sql: string) => all.prepare(sql.replaceAll('this', () => named(code))) } : undefined,
    add: all.prepare('INSERT INTO kept VALUES (?, ?) ON CONFLICT DO NOTHING'),
    keep: all.prepare('UPDATE kept SET until = ? WHERE code = ?'),
    forget: all.prepare('DELETE FROM kept WHERE code = ?'),
    over: all.prepare('SELECT code FROM kept WHERE until <= ?'),
    count: all.prepare('SELECT count(*) AS many FROM kept'),
  }
}

/** Nothing that is kept as a code can mean anything else within SQL. */
const named = (code: string): string => `"class ${code.replaceAll('"', '""')}"`

function entry({ n, said }: Record<string, unknown>): Entry {
  const text = String(said)
  return { mark: String(n), said: JSON.parse(text) as Said, bytes: text.length }
}
