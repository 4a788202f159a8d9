import type { Fact, FactRow } from './facts.ts'

/** What the description of an entry for search engines may be made of; names are already in the page's language. */
export type StructuredFacts = {
  title: string
  summary: string
  url: string
  organisation: { name: string; url: string } | undefined
  publishedAt: string | undefined
  /** A text in the page's language, a day, a link, a choice's value. */
  text(code: string): string | undefined
  /** The words of what was chosen. */
  words(code: string): string | undefined
  number(code: string): number | undefined
  yes(code: string): boolean
  rows(code: string): FactRow[]
  /** A moment of the city as an instant with its offset. */
  moment(code: string): string | undefined
  fact(code: string): Fact | undefined
}

type Party = StructuredFacts['organisation']

export const organisationOf = (party: Party) =>
  party ? { '@type': 'Organization', name: party.name, url: party.url } : undefined

/** An offer for a price in đồng; without a price it is an offer that names none. */
export const offerOf = (price: number | undefined, url: string) => ({
  '@type': 'Offer',
  url,
  ...(price === undefined ? {} : { price, priceCurrency: 'VND' }),
})

/** A fact that schema.org has no property of its own for. */
export const property = (name: string, value: string | undefined) =>
  value === undefined ? [] : [{ '@type': 'PropertyValue', name, value }]
