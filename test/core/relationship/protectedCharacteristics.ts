// What the law protects, in the words of both coasts, and what it is often guessed from. Beginnings of words.
const beginnings = [
  ...['age', 'birth', 'born', 'elder', 'old', 'young', 'disab', 'impair', 'diagnos', 'gender', 'sex', 'female', 'male', 'trans'],
  ...['race', 'racial', 'racis', 'ethnic', 'colour', 'color', 'skin', 'nation', 'origin', 'migra', 'citizen', 'language', 'accent'],
  ...['relig', 'belief', 'faith', 'marri', 'marital', 'spouse', 'pregnan', 'matern', 'patern', 'class', 'caste', 'income', 'poor'],
  ...['name', 'pronoun', 'voice', 'face', 'postcode'],
]

/** Whole words that only begin like one of these. */
const harmless = ['named']

/** Whether a field of this name would hold a protected characteristic, or what it is guessed from. `birthYear` and `ethnicity` would. */
export const isProtected = (field: string): boolean =>
  field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => !harmless.includes(word) && beginnings.some((beginning) => word.startsWith(beginning)))
