import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { playAll } from '../../authoring/playthrough.ts'
import { survey } from '../../authoring/survey.ts'
import { inOrder, type Problem } from '../../script/problem.ts'
import { readFolder } from '../folder.ts'

/** What was found in one vignette. */
export type Report = { readonly path: string; readonly problems: readonly Problem[]; readonly advice: readonly Problem[] }

/** Everything there is to say of one vignette: its files, its play-throughs, and what a walk of it shows. */
export function checkOne(path: string): Report {
  const folder = readFolder(path, month())
  const all = [...folder.problems, ...folder.advice, ...playAll(folder, folder), ...survey(folder, folder)]
  return {
    path: folder.path,
    problems: inOrder(all.filter(({ advice }) => !advice)),
    advice: inOrder(all.filter(({ advice }) => advice)),
  }
}

const month = () => new Date().toISOString().slice(0, 7)

// Started beside the main thread, it checks the folder it was given.
if (!isMainThread) parentPort?.postMessage(checkOne(workerData))
