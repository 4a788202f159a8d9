import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { releaseReasons } from '../vocabulary.ts'

export const verificationForm = z.object({})

export const withdrawalForm = z.object({ reason: field.text(500) })

export const releaseForm = z.object({ reason: field.choice(releaseReasons) })

/** What stands on a certificate of science and technology enterprise. */
export const certificateForm = (today: string) =>
  z.object({
    number: field.text(60),
    issuedOn: field.day().refine((day) => day <= today, 'in-the-future'),
    issuer: field.text(160),
  })

export type CertificateDetails = z.infer<ReturnType<typeof certificateForm>>
