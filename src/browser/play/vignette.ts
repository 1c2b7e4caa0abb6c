export type { Seen, Vignette } from '../../core/encounter/vignette.ts'
