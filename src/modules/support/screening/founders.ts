import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { type Locale, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { paths } from '../cases/paths.ts'
import type { Case } from '../schema.ts'

type Letter = { subject: string; text: string }

/** Writes to each founder of a case's startup, in the founder's own language. `href` leads to the case. */
export async function writeToFounders(
  scope: Scope,
  kase: Pick<Case, 'id' | 'startupId'>,
  compose: (to: { locale: Locale; name: string; href: string }) => Letter,
): Promise<void> {
  for (const { name, email, locale } of await peopleHolding(scope, 'founder', kase.startupId)) {
    const href = scope.origin + localised(locale, link(paths.case, { id: kase.id }))
    await sendMail(scope, { to: email, ...compose({ locale, name, href }) })
  }
}

/** The ids of the people who founded the startup, and of who opened the case: none of them may judge it. */
export async function interestedIn(
  scope: Scope,
  { startupId, openedBy }: Pick<Case, 'startupId' | 'openedBy'>,
): Promise<string[]> {
  const founders = await peopleHolding(scope, 'founder', startupId)
  return [...founders.map(({ id }) => id), openedBy]
}
