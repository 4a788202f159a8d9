import { z } from 'zod'
import { optionalText } from '#platform/http/fields.ts'

/** The address of a website, with or without its scheme as people type it; empty when there is none. */
export const website = () =>
  optionalText(300).pipe(
    z.string().transform((typed, context) => {
      const address = readWebsite(typed)
      if (address === undefined) context.addIssue({ code: 'custom', message: 'not-a-website' })
      return address ?? z.NEVER
    }),
  )

// Only http and https: a link with another scheme could run in the reader's browser.
export function readWebsite(typed: string): string | undefined {
  if (typed === '') return ''
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  const url = URL.parse(address)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
    return undefined
  return url.hostname.includes('.') ? url.href : undefined
}
