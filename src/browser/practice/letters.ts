/** The first letter large, or small: for words that stand at the head of a sentence or within one. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
