import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { recordedKinds, services } from '../vocabulary.ts'
import { website } from '../website.ts'

const answer = () =>
  field
    .optionalText(3)
    .pipe(z.enum(['', 'yes', 'no'], 'not-a-choice'))
    .transform((given) => (given === '' ? null : given === 'yes'))

/** A supporter, investor or institution as an officer records it; an empty answer is not known yet. */
export const organisationForm = z.object({
  kind: field.choice(recordedKinds),
  name: field.text(160),
  englishName: field.optionalText(160),
  summaryVi: field.text(1000),
  summaryEn: field.optionalText(1000),
  website: website(),
  services: field.choices(services),
  headExperienceYears: field
    .optionalText(2)
    .pipe(z.string().regex(/^\d*$/, 'not-a-number'))
    .transform((years) => (years === '' ? null : Number(years))),
  hasSupportProcess: answer(),
  hasCooperationAgreements: answer(),
  published: field.ticked(),
})

export type RecordedOrganisation = z.infer<typeof organisationForm>
