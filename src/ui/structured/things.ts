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
export type Thing = Organization | Article | GovernmentService | Grant | WebSite | Trail
