// Brings what a fresh machine lacks: a Node new enough, the packages, and (with --browser) a Chromium for the tests.
// Runs on whatever Node is there, before anything is installed: Node 18 built-ins only.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bringBrowser, browserIsHere } from './ensure/browser.mjs'
import { alone } from './ensure/lock.mjs'
import { bringNode, findNode, lendNode } from './ensure/node.mjs'
import { bringPackages, packagesAreHere } from './ensure/packages.mjs'
import { report } from './ensure/trouble.mjs'

/**
 * @param {{ browser?: boolean }} [wants]
 * @returns {Promise<string>} the path of the Node to go on with
 */
export async function ensure({ browser = false } = {}) {
  const node = findNode()
  if (node && packagesAreHere(node) && (!browser || browserIsHere())) return lendNode(node)
  return alone(async () => {
    const node = findNode() ?? (await bringNode())
    if (!packagesAreHere(node)) await bringPackages(node)
    lendNode(node)
    if (browser && !browserIsHere()) await bringBrowser()
    return node
  })
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  ensure({ browser: process.argv.includes('--browser') }).catch(report)
}
