import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import type { Startup } from '../schema.ts'
import { growthBases, sectors, stages, startupKinds } from '../vocabulary.ts'
import { website } from '../website.ts'

/** What a founder says of a startup; a registration day after `today` is no fact yet. */
export const startupForm = (today: string) =>
  z
    .object({
      name: field.text(160),
      englishName: field.optionalText(160),
      summaryVi: field.text(1000),
      summaryEn: field.optionalText(1000),
      website: website(),
      kind: field.choice(startupKinds),
      enterpriseCode: field
        .optionalText(20)
        .pipe(z.string().regex(/^(\d{10}(-\d{3})?)?$/, 'not-an-enterprise-code'))
        .transform((code) => code || null),
      registeredOn: field
        .optionalDay()
        .refine((day) => day === null || day <= today, 'in-the-future'),
      growthBasis: field.choices(growthBases),
      sector: field.choice(sectors),
      stage: field.choice(stages),
      foundersNote: field.optionalText(2000),
      published: field.ticked(),
    })
    .check(({ value, issues }) => {
      if (value.kind === 'enterprise') return
      for (const name of ['enterpriseCode', 'registeredOn'] as const)
        if (value[name])
          issues.push({
            code: 'custom',
            message: 'project-is-not-registered',
            path: [name],
            input: value[name],
          })
    })

export type StartupProfile = z.infer<ReturnType<typeof startupForm>>

/** The form as it stands for a startup already written down. */
export const startupAsTyped = ({ startup, ...organisation }: Startup): Raw => ({
  name: organisation.name,
  englishName: organisation.englishName,
  summaryVi: organisation.summary.vi,
  summaryEn: organisation.summary.en,
  website: organisation.website ?? '',
  kind: startup.kind,
  enterpriseCode: startup.enterpriseCode ?? '',
  registeredOn: startup.registeredOn ?? '',
  growthBasis: startup.growthBasis,
  sector: startup.sector,
  stage: startup.stage,
  foundersNote: startup.foundersNote,
  published: organisation.published ? 'on' : '',
})
