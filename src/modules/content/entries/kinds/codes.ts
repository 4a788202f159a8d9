/** What kinds of information there are besides news, documents and what other modules own. The codes stay for good: entries, feeds and packages name them. */
export const kindCodes = [
  'technology-offer',
  'technology-need',
  'ip-right',
  'ip-guide',
  'standard',
  'metrology-service',
  'quality-programme',
  'job',
  'internship',
  'expert',
  'cofounder-call',
  'investment-source',
  'problem',
  'partner-request',
  'product',
  'service',
  'business-model',
  'event',
  'role-model',
  'success-case',
  'support-offer',
] as const

export type KindCode = (typeof kindCodes)[number]
