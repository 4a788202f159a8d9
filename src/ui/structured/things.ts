import type { Locale } from '../locale.tsx'

// The part of the vocabulary of schema.org that the portal speaks. Addresses are absolute (useAddress), days are YYYY-MM-DD.

type Basics = {
  '@id'?: string
  name: string
  description?: string
  url?: string
  image?: string
  inLanguage?: Locale
  sameAs?: readonly string[]
}

export type Organization = Basics & {
  '@type':
    | 'Organization'
    | 'GovernmentOrganization'
    | 'Corporation'
    | 'EducationalOrganization'
    | 'ResearchOrganization'
  identifier?: string
  areaServed?: string
}

export type Place = {
  '@type': 'Place' | 'VirtualLocation'
  name: string
  address?: string
  url?: string
}

type Written = Basics & {
  headline?: string
  datePublished?: string
  dateModified?: string
  articleSection?: string
  publisher?: Organization
  author?: Organization
  keywords?: readonly string[]
  isAccessibleForFree?: boolean
}

export type Article = Written & { '@type': 'NewsArticle' | 'Article' | 'HowTo' | 'CreativeWork' }

export type Legislation = Written & {
  '@type': 'Legislation'
  legislationIdentifier?: string
  legislationDate?: string
  legislationDateVersion?: string
  legislationType?: string
  legislationPassedBy?: Organization
  legislationLegalForce?: 'InForce' | 'NotInForce' | 'PartiallyInForce'
}

export type Happening = Basics & {
  '@type': 'Event' | 'BusinessEvent' | 'EducationEvent'
  startDate: string
  endDate?: string
  location?: Place
  organizer?: Organization
  eventStatus?: 'https://schema.org/EventScheduled' | 'https://schema.org/EventCancelled'
}

export type GovernmentService = Basics & {
  '@type': 'GovernmentService' | 'Service'
  serviceType?: string
  provider?: Organization
  audience?: { '@type': 'Audience'; audienceType: string }
}

export type Grant = Basics & {
  '@type': 'MonetaryGrant' | 'Grant'
  funder?: Organization
  sponsor?: Organization
  amount?: { '@type': 'MonetaryAmount'; currency: 'VND'; maxValue: number }
}

export type JobPosting = Basics & {
  '@type': 'JobPosting'
  title: string
  datePosted: string
  validThrough?: string
  hiringOrganization?: Organization
  jobLocation?: Place
  employmentType?: string
}

export type Offered = Basics & { '@type': 'Product' | 'Offer' | 'Demand'; category?: string }

export type Person = Basics & { '@type': 'Person'; jobTitle?: string; worksFor?: Organization }

export type QaPage = {
  '@type': 'QAPage'
  inLanguage?: Locale
  mainEntity: {
    '@type': 'Question'
    name: string
    text?: string
    dateCreated?: string
    answerCount: number
    acceptedAnswer?: {
      '@type': 'Answer'
      text: string
      dateCreated?: string
      author?: Organization
    }
  }
}

export type WebSite = Basics & {
  '@type': 'WebSite'
  publisher?: Organization
  potentialAction?: {
    '@type': 'SearchAction'
    target: { '@type': 'EntryPoint'; urlTemplate: string }
    'query-input': 'required name=search_term_string'
  }
}

export type Trail = {
  '@type': 'BreadcrumbList'
  itemListElement: readonly { '@type': 'ListItem'; position: number; name: string; item?: string }[]
}

/** Something a search engine is told of, in the words of schema.org. */
export type Thing =
  | Organization
  | Article
  | Legislation
  | Happening
  | GovernmentService
  | Grant
  | JobPosting
  | Offered
  | Person
  | QaPage
  | WebSite
  | Trail
