import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { tools } from './place.mjs'
import { Trouble } from './trouble.mjs'

const file = join(tools, 'setup.lock')

/**
 * Runs `work` while no other set-up of this folder runs: two terminals must not install over each other.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Trouble} after 15 minutes of waiting
 */
export async function alone(work) {
  mkdirSync(tools, { recursive: true })
  const until = Date.now() + 15 * 60_000
  for (let told = false; !take(); told = true) {
    if (!told) console.log('Another set-up of this folder is running; waiting for it …')
    if (Date.now() > until)
      throw new Trouble('Another set-up of this folder has not ended in 15 minutes.', `End it, delete ${file}, and run again.`)
    await pause(300)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** @returns {boolean} whether the lock is ours now */
function take() {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (/** @type {any} */ error) {
    if (error.code !== 'EEXIST') throw error
    clearIfLeft()
    return false
  }
}

/** A set-up that was killed leaves its lock; moving it aside first means that only one waiter can clear it. */
function clearIfLeft() {
  const holder = read(file)
  if (holder === undefined || (holder === '' ? isFresh() : runs(Number(holder)))) return
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  // Between our look and our move a new set-up may have taken the lock: give it back.
  if (read(aside) !== holder && !existsSync(file)) renameSync(aside, file)
  else rmSync(aside, { force: true })
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Whether a lock without a number may still get one: it is written at once, unless the disk was full or its set-up was killed. */
function isFresh() {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < 10_000
}

/** @param {number} pid */
function runs(pid) {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (/** @type {any} */ error) {
    return error.code === 'EPERM'
  }
}
