// Brings what a fresh machine lacks: a Node new enough, the packages, and for the tests (with --browser, --redis) a Chromium and a Redis.
// Runs on whatever Node is there, before anything is installed: Node 18 built-ins only.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bringBrowser, browserIsHere } from './ensure/browser.mjs'
import { alone } from './ensure/lock.mjs'
import { bringNode, findNode, lendNode } from './ensure/node.mjs'
import { bringPackages, packagesAreHere } from './ensure/packages.mjs'
import { bringRedis, redisIsHere } from './ensure/redis.mjs'
import { report } from './ensure/trouble.mjs'

/**
 * @param {{ browser?: boolean, redis?: boolean }} [wants]
 * @returns {Promise<string>} the path of the Node to go on with
 */
export async function ensure({ browser = false, redis = false } = {}) {
  const node = findNode()
  const all = (!browser || browserIsHere()) && (!redis || redisIsHere())
  if (node && packagesAreHere(node) && all) return lendNode(node)
  return alone(async () => {
    const node = findNode() ?? (await bringNode())
    if (!packagesAreHere(node)) await bringPackages(node)
    lendNode(node)
    if (browser && !browserIsHere()) await bringBrowser()
    if (redis && !redisIsHere()) await bringRedis()
    return node
  })
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const asked = (/** @type {string} */ word) => process.argv.includes(word)
  ensure({ browser: asked('--browser'), redis: asked('--redis') }).catch(report)
}
