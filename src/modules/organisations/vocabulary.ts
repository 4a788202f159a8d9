// What an organisation may be called, as values; messages.ts has the words.

export const organisationKinds = [
  'agency',
  'startup',
  'supporter',
  'investor',
  'institution',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Kinds that an officer records by hand; agencies come with the plan, startups from their founders. */
export const recordedKinds = ['supporter', 'investor', 'institution'] as const

export const startupKinds = ['project', 'enterprise'] as const
export type StartupKind = (typeof startupKinds)[number]

/** Why an officer takes an enterprise code off a profile. */
export const releaseReasons = ['belongs-to-another', 'not-registered', 'asked-by-founder'] as const
export type ReleaseReason = (typeof releaseReasons)[number]

/** What fast growth may rest on: Decision 1394/QĐ-UBND, I.1 and I.2. */
export const growthBases = ['intellectual-property', 'technology', 'new-business-model'] as const
export type GrowthBasis = (typeof growthBases)[number]

export const sectors = [
  'logistics',
  'manufacturing',
  'agriculture',
  'environment',
  'health',
  'education',
  'tourism',
  'finance',
  'digital',
  'other',
] as const
export type Sector = (typeof sectors)[number]

export const stages = ['idea', 'prototype', 'first-customers', 'growth'] as const
export type Stage = (typeof stages)[number]

/** Services of support organisations that Decision 1394/QĐ-UBND, I.2 names. */
export const services = [
  'space',
  'facilities',
  'training',
  'advice',
  'investment',
  'communication',
] as const
export type Service = (typeof services)[number]
