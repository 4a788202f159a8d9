import { link } from '#platform/http/paths.ts'
import { type Locale, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { peopleOf } from '../cases/applicant.ts'
import { paths } from '../cases/paths.ts'
import type { Case } from '../schema.ts'

type Letter = { subject: string; text: string }

/** Writes to everybody who works on a case for its applicant, each in their own language. `href` leads to the case. */
export async function writeToFounders(
  scope: Scope,
  kase: Pick<Case, 'id' | 'startupId'>,
  compose: (to: { locale: Locale; name: string; href: string }) => Letter,
): Promise<void> {
  for (const { name, email, locale } of await peopleOf(scope, kase)) {
    const href = scope.origin + localised(locale, link(paths.case, { id: kase.id }))
    await sendMail(scope, { to: email, ...compose({ locale, name, href }) })
  }
}

/** The ids of the people who work for the applicant, and of who opened the case: none of them may judge it. */
export async function interestedIn(
  scope: Scope,
  kase: Pick<Case, 'startupId' | 'openedBy'>,
): Promise<string[]> {
  const people = await peopleOf(scope, kase)
  return [...people.map(({ id }) => id), kase.openedBy]
}
