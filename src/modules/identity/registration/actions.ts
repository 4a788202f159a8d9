import { createHash, randomBytes } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { and, desc, eq, gt, lt } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { idempotencyKeys } from '#platform/schema.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { alreadyRegisteredMail, confirmationMail } from '../mails.ts'
import { paths } from '../paths.ts'
import { noticeHash } from '../privacy/notice.ts'
import { findPersonByEmail } from '../queries.ts'
import { accounts, people, registrations } from '../schema.ts'

export const CONFIRMATION_HOURS = 24

const HOUR_MS = 60 * 60 * 1000

type SignUp = { name: string; email: string; password: string }

/** Takes a sign-up and writes to its address. Whoever asks learns nothing of who already has an account: only the mail tells. */
export async function register(scope: Scope, formKey: string, { name, email, password }: SignUp) {
  // Hashed in either case, so that the time taken tells nothing either.
  const hash = await hashPassword(password)
  await inTransaction(scope, async (scope) => {
    const { db, now, locale, origin } = scope
    const known = await findPersonByEmail(scope, email)
    if (known) {
      const key = `identity.sign-up:${known.id}:${formKey}`
      const taken = await db
        .insert(idempotencyKeys)
        .values({ key, usedAt: now })
        .onConflictDoNothing()
        .returning({ key: idempotencyKeys.key })
      if (taken.length === 0) return
      const at = (path: string) => origin + localised(known.locale, path)
      const mail = alreadyRegisteredMail[known.locale]({
        name: known.name,
        signIn: at(paths.signIn),
        forgotten: at(paths.forgottenPassword),
      })
      return sendMail(scope, { to: known.email, ...mail })
    }
    const token = newSecret()
    const chosen = { name, password: hash, locale }
    const waiting = await db
      .insert(registrations)
      .values({
        id: newId(),
        formKey,
        email,
        ...chosen,
        consentTo: noticeHash,
        tokenHash: hashOf(token),
        requestedAt: now,
        expiresAt: hoursAfter(now),
      })
      // Sent twice it waits once, under the first mail's link and with what was typed last.
      .onConflictDoUpdate({ target: [registrations.formKey, registrations.email], set: chosen })
      .returning({ tokenHash: registrations.tokenHash })
    if (only(waiting).tokenHash === hashOf(token))
      await sendConfirmation(scope, { name, email, locale, token })
  })
}

/** Writes once more to an address that has not confirmed yet; the link of the earlier mail ends. */
export const sendConfirmationAgain = (scope: Scope, email: string): Promise<void> =>
  inTransaction(scope, async (scope) => {
    const { db, now } = scope
    const [waiting] = await db
      .select()
      .from(registrations)
      .where(and(eq(registrations.email, email), gt(registrations.expiresAt, now)))
      .orderBy(desc(registrations.requestedAt), desc(registrations.id))
      .limit(1)
      .for('update')
    if (!waiting) return
    const token = newSecret()
    await db
      .update(registrations)
      .set({ tokenHash: hashOf(token), expiresAt: hoursAfter(now) })
      .where(eq(registrations.id, waiting.id))
    await sendConfirmation(scope, { ...waiting, token })
  })

/**
 * Makes the person whose mailbox the secret came from, with the consent they gave when they signed up.
 * Anybody can sign up with any address: only the password tells whose sign-up the mail was for.
 */
export const confirm = (
  scope: Scope,
  token: string,
  typed: string,
): Promise<Outcome<string, 'link-spent' | 'wrong-password'>> =>
  inTransaction(scope, async (scope) => {
    const { db, now, ledger } = scope
    const [found] = await db
      .select({ email: registrations.email })
      .from(registrations)
      .where(eq(registrations.tokenHash, hashOf(token)))
    if (!found) return refused('link-spent')
    // Every sign-up of the address is taken, in one order: two mails answered at once make one person.
    const all = await db
      .select()
      .from(registrations)
      .where(eq(registrations.email, found.email))
      .orderBy(registrations.id)
      .for('update')
    const asked = all.find((each) => each.tokenHash === hashOf(token) && each.expiresAt > now)
    if (!asked) return refused('link-spent')
    const { name, email, locale, password } = asked
    if (!(await verifyPassword({ hash: password, password: typed })))
      return refused('wrong-password')
    await db.delete(registrations).where(eq(registrations.email, email))
    const id = await insertPerson(scope, { name, email, locale, passwordHash: password })
    if (!id) return refused('link-spent')
    await ledger.append(scope, {
      act: 'identity.consent-given',
      subject: { type: 'person', id, label: 'quyen-rieng-tu' },
      occurredAt: asked.requestedAt,
      facts: { notice: asked.consentTo, locale },
    })
    return done(id)
  })

/** A person whose address somebody else vouches for: the seed, the command line, a test. */
export async function createVerifiedPerson(
  scope: Scope,
  { name, email, password }: { name: string; email: string; password?: string },
): Promise<{ id: string; name: string; email: string }> {
  const passwordHash = password === undefined ? undefined : await hashPassword(password)
  const id = await inTransaction(scope, (scope) =>
    insertPerson(scope, { name, email: email.toLowerCase(), locale: scope.locale, passwordHash }),
  )
  if (!id) throw new Error(`${email} already has an account`)
  return { id, name, email: email.toLowerCase() }
}

/** Deletes the sign-ups that nobody answered in time. */
export async function forgetUnanswered({ db, now }: Scope): Promise<void> {
  await db.delete(registrations).where(lt(registrations.expiresAt, now))
}

type NewPerson = {
  name: string
  email: string
  locale: 'vi' | 'en'
  passwordHash: string | undefined
}

async function insertPerson(
  { db, now }: Scope,
  { name, email, locale, passwordHash }: NewPerson,
): Promise<string | undefined> {
  const id = newId()
  const stamps = { createdAt: now, updatedAt: now }
  const made = await db
    .insert(people)
    .values({ id, name, email, locale, emailVerified: true, ...stamps })
    .onConflictDoNothing({ target: people.email })
    .returning({ id: people.id })
  if (made.length === 0) return undefined
  if (passwordHash !== undefined)
    await db.insert(accounts).values({
      id: newId(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: passwordHash,
      ...stamps,
    })
  return id
}

type Addressee = { name: string; email: string; locale: 'vi' | 'en'; token: string }

const sendConfirmation = (scope: Scope, { name, email, locale, token }: Addressee) => {
  const address = scope.origin + localised(locale, link(paths.confirmation, { token }))
  const mail = confirmationMail[locale]({ name, address, hours: CONFIRMATION_HOURS })
  return sendMail(scope, { to: email, ...mail })
}

const newSecret = () => randomBytes(24).toString('base64url')
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
const hoursAfter = (now: Date) => new Date(now.getTime() + CONFIRMATION_HOURS * HOUR_MS)
