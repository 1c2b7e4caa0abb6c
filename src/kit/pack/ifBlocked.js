// @ts-nocheck: it runs in a page, and the kit knows nothing of pages.
// Stands first in the page of a package. A learning platform may show it in a frame that may keep nothing: then what is done is kept in
// the page's memory, and by the platform.
try {
  localStorage.getItem('')
} catch {
  const kept = new Map()
  document.documentElement.dataset.storage = 'none'
  Object.defineProperty(window, 'localStorage', {
    value: {
      get length() {
        return kept.size
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => kept.set(key, String(text)),
      removeItem: (key) => kept.delete(key),
    },
  })
}
