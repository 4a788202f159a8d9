import { z } from 'zod'
import { type FormDefinition, fieldsOf } from '#modules/forms/index.ts'
import * as field from '#platform/http/fields.ts'
import { isId } from '#platform/ids.ts'
import { caseStates } from '../states.ts'
import type { CorrectionItem } from './schema.ts'

export const acceptanceForm = z.object({})
export const rejectionForm = z.object({ reasons: field.text(4_000) })

export const correctionKinds = ['missing', 'wrong', 'outdated'] as const
export const kindName = (code: string) => `kind.${code}`
export const whatName = (code: string) => `what.${code}`

const kind = z.preprocess((value) => value || undefined, field.choice(correctionKinds).optional())
const what = field.optionalText(1_000)

/** One line for each field of the form: what is the matter with it, and what is to be done. Lines left empty ask for nothing. */
export const correctionForm = (definition: FormDefinition) =>
  z.looseObject({ note: field.optionalText(2_000) }).transform((given, context) => {
    const items: CorrectionItem[] = []
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    for (const { code } of fieldsOf(definition)) {
      const [kindRead, whatRead] = [
        kind.safeParse(given[kindName(code)]),
        what.safeParse(given[whatName(code)]),
      ]
      if (!kindRead.success) fault(kindName(code), 'not-a-choice')
      else if (!whatRead.success)
        fault(whatName(code), whatRead.error.issues[0]?.message ?? 'invalid')
      else if (kindRead.data && whatRead.data)
        items.push({ field: code, kind: kindRead.data, what: whatRead.data })
      else if (kindRead.data) fault(whatName(code), 'required')
      else if (whatRead.data) fault(kindName(code), 'required')
    }
    const [first] = fieldsOf(definition)
    if (items.length === 0 && context.issues.length === 0)
      fault(first ? kindName(first.code) : 'note', 'nothing-asked')
    return { note: given.note, items }
  })

const blank = (value: unknown) => (value === '' ? undefined : value)

export const queueQuery = z.object({
  dot: z.preprocess(blank, z.string().refine(isId).optional()),
  'trang-thai': z.preprocess(blank, z.enum(caseStates).optional()),
  trang: z.preprocess(blank, z.coerce.number().int().min(1).max(10_000).default(1)),
})
