const ADDRESS = /\S*@\S*/gu
const LONG_NUMBER = /\+?\d(?:[ .()-]{0,2}\d){7,}/g
const YEARS = /^(?:19|20)\d\d[ -]{1,3}(?:19|20)\d\d$/

/**
 * What was typed without mail addresses, telephone numbers and other long numbers that may be a person's.
 * Two years with a dash between them are no such number.
 */
export const withoutPersonalData = (typed: string): string =>
  typed
    .replace(ADDRESS, ' ')
    .replace(LONG_NUMBER, (found) => (YEARS.test(found.trim()) ? found : ' '))
    .replace(/\s+/g, ' ')
    .trim()
