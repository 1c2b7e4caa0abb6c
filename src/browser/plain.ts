import { fetchFonts } from './fonts.ts'

// A page without an engine is whole without this: it fetches the type that all other pages are set in.
fetchFonts().catch(() => undefined)
