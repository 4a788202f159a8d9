import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { answers } from './rules.ts'

export const answerForm = z
  .object({
    answer: field.choice(answers),
    text: field.text(5_000),
    passedTo: field.optionalText(200),
    dueOn: field.optionalDay(),
  })
  .superRefine(({ answer, passedTo, dueOn }, context) => {
    if (answer !== 'passed-on') return
    const need = (path: string) =>
      context.addIssue({ code: 'custom', message: 'required', path: [path] })
    if (passedTo === '') need('passedTo')
    if (dueOn === null) need('dueOn')
  })

export type GivenAnswer = z.infer<typeof answerForm>

export const whichQuery = z.object({ xem: z.enum(['mo', 'tat-ca']).catch('mo').default('mo') })
