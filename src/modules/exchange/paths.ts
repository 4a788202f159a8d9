export const paths = {
  indicators: '/api/v1/indicators',
  plan: '/api/v1/plan',
  calls: '/api/v1/calls',
  programmes: '/api/v1/programmes',
  description: '/api/v1/openapi.json',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  openData: '/du-lieu-mo',
} as const
