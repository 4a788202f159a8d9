import { exportFormats } from '#platform/export/answer.ts'
import * as field from '#platform/http/fields.ts'
import { queueQuery } from '../screening/forms.ts'

/** Which file; and for the cases, which part of the queue. */
export const exportForm = queueQuery
  .pick({ dot: true, 'trang-thai': true })
  .extend({ format: field.choice(exportFormats) })
