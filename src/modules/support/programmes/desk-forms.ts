import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import { slugOf } from '#platform/text/fold.ts'
import type { Programme } from '../schema.ts'
import type { NewProgramme } from './actions.ts'

const codes = z.preprocess(
  (value) => [value ?? []].flat().filter((each) => each !== ''),
  z.array(z.string().max(80, 'not-a-choice')).min(1, 'required').max(50, 'too-large|50'),
)

/** What an officer writes of a programme. */
export const programmeForm = z.object({
  nameVi: field.text(200),
  nameEn: field.text(200),
  summaryVi: field.text(1000),
  summaryEn: field.text(1000),
  bodyVi: field.text(10_000),
  bodyEn: field.text(10_000),
  lineCodes: codes,
  legalBasis: field.text(300),
  agencyId: field.id(),
})

export type TypedProgramme = z.infer<typeof programmeForm>

/** The programme that was typed; its address is its name. */
export const programmeOf = (typed: TypedProgramme): NewProgramme => ({
  slug: slugOf(typed.nameVi),
  name: { vi: typed.nameVi, en: typed.nameEn },
  summary: { vi: typed.summaryVi, en: typed.summaryEn },
  body: { vi: typed.bodyVi, en: typed.bodyEn },
  lineCodes: typed.lineCodes,
  legalBasis: typed.legalBasis,
  agencyId: typed.agencyId,
})

/** The form as it stands for a programme already written down. */
export const programmeAsTyped = (programme: Programme): Raw => ({
  nameVi: programme.name.vi,
  nameEn: programme.name.en,
  summaryVi: programme.summary.vi,
  summaryEn: programme.summary.en,
  bodyVi: programme.body.vi,
  bodyEn: programme.body.en,
  lineCodes: programme.lineCodes,
  legalBasis: programme.legalBasis,
  agencyId: programme.agencyId,
})

export const plainForm = z.object({})
