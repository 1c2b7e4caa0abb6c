// Put on the host as `sw.js`, takes the game's files off each device that comes by (docs/hosting.md). What people did there is not touched.

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(away()))

async function away() {
  // Another copy of the game may stand on the same host.
  await caches.delete(`kbf-offline ${registration.scope}`)
  await registration.unregister()
  // Only pages that were answered by the files: one that this came to anew has none of them, and stays as it is.
  for (const page of await clients.matchAll({ type: 'window' })) page.navigate(page.url)
}
