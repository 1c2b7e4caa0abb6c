import { fetchFonts } from './fonts.ts'

// The opening page is whole without this: it only fetches the fonts, for now or for the next page.
fetchFonts().catch(() => undefined)
