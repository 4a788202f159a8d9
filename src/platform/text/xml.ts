const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text that may stand inside an XML element or attribute. */
export const xml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
