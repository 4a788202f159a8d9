import { SLUG } from '#platform/http/paths.ts'

export const paths = {
  indicators: '/api/v1/indicators',
  plan: '/api/v1/plan',
  calls: '/api/v1/calls',
  programmes: '/api/v1/programmes',
  awards: '/api/v1/awards',
  awardsJson: '/du-lieu-mo/hop-dong-ho-tro.json',
  awardsCsv: '/du-lieu-mo/hop-dong-ho-tro.csv',
  awardsXlsx: '/du-lieu-mo/hop-dong-ho-tro.xlsx',
  description: '/api/v1/openapi.json',
  exchange: '/.well-known/startup-exchange.json',
  packages: `/api/v1/packages/:kind{${SLUG}}`,
  receipts: '/api/v1/receipts',
  openData: '/du-lieu-mo',
  catalogTurtle: '/du-lieu-mo/catalog.ttl',
  catalogJsonLd: '/du-lieu-mo/catalog.jsonld',
} as const
