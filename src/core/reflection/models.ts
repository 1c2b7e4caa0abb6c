/** The models of reflection one can write in, each with its steps in order. Their words are in `browser/words`. */
export const MODELS = {
  /** Borton 1970, Driscoll; Rolfe and others 2001. */
  what: ['what', 'so', 'now'],
  /** Gibbs 1988. */
  gibbs: ['description', 'feelings', 'evaluation', 'analysis', 'conclusion', 'plan'],
  /** Kolb 1984. */
  kolb: ['experience', 'reflection', 'concept', 'experiment'],
} as const

export type ModelId = keyof typeof MODELS

/** What one brings to supervision: what has to be known, what one wants to think through, how one is with it (after Kadushin). */
export const FOR_SUPERVISION = ['report', 'think', 'carry'] as const

/** Where the words of a step are kept: each model has its own, so that changing the model loses nothing. */
export const stepId = (model: ModelId | 'supervision', step: string): string => `${model}.${step}`
