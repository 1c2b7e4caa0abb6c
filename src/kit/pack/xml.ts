/** A text as it stands in XML, between tags and in attributes alike. */
export const inXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML cannot hold.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/** A name that XML takes as an identifier: it begins with a letter, and has letters, digits, hyphens and full stops. */
export const identifier = (...parts: readonly string[]): string => parts.map((part) => part.replace(/[^A-Za-z0-9-]/g, '-')).join('.')
