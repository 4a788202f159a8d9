import { businessModel } from './business-model.ts'
import type { KindCode } from './codes.ts'
import { cofounderCall } from './cofounder-call.ts'
import { event } from './event.ts'
import { expert } from './expert.ts'
import { internship } from './internship.ts'
import { investmentSource } from './investment-source.ts'
import { ipGuide } from './ip-guide.ts'
import { ipRight } from './ip-right.ts'
import { job } from './job.ts'
import type { Kind } from './kind.ts'
import { metrologyService } from './metrology-service.ts'
import { service } from './offered-service.ts'
import { partnerRequest } from './partner-request.ts'
import { problem } from './problem.ts'
import { product } from './product.ts'
import { qualityProgramme } from './quality-programme.ts'
import { roleModel } from './role-model.ts'
import { standard } from './standard.ts'
import { successCase } from './success-case.ts'
import { supportOffer } from './support-offer.ts'
import { technologyNeed } from './technology-need.ts'
import { technologyOffer } from './technology-offer.ts'

const byCode: Record<KindCode, Kind> = {
  'technology-offer': technologyOffer,
  'technology-need': technologyNeed,
  'ip-right': ipRight,
  'ip-guide': ipGuide,
  standard,
  'metrology-service': metrologyService,
  'quality-programme': qualityProgramme,
  job,
  internship,
  expert,
  'cofounder-call': cofounderCall,
  'investment-source': investmentSource,
  problem,
  'partner-request': partnerRequest,
  product,
  service,
  'business-model': businessModel,
  event,
  'role-model': roleModel,
  'success-case': successCase,
  'support-offer': supportOffer,
}

/** Every kind, in the order in which pages name them. */
export const kinds: readonly Kind[] = Object.values(byCode)

export const kindOf = (code: KindCode): Kind => byCode[code]

export const isKindCode = (code: string): code is KindCode => code in byCode

export const kindBySlug = (slug: string): Kind | undefined =>
  kinds.find((kind) => kind.slug === slug)

/** A kind that is about a person, who writes it and may take it back. */
export const isAboutPerson = (kind: Kind): boolean => kind.proposedBy.includes('person')
