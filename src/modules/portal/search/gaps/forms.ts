import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

export const assignmentForm = z.object({ agency: field.id(), due: field.day() })
export const answerForm = z.object({ path: field.text(500) })
export const dismissalForm = z.object({ note: field.text(500) })
export const plainForm = z.object({})

/** The address of a page as somebody copies it: with or without the host, the language, a question or a place on it. */
export function pathOf(typed: string): string {
  const path = URL.parse(typed, 'http://here')?.pathname ?? typed
  return path.replace(/^\/en(?=\/|$)/, '') || '/'
}
