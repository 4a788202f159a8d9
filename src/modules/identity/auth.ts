import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '#platform/database.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import type { Jobs } from '#platform/jobs.ts'
import { localised } from '#platform/locale.ts'
import { createLog, errorFacts, type Log } from '#platform/log.ts'
import { MAIL_QUEUE } from '#platform/mail/mail.ts'
import { passwordResetMail } from './mails.ts'
import { paths } from './paths.ts'
import { accounts, people, rateLimits, sessions, twoFactors, verifications } from './schema.ts'

/** What the rest of the module knows of the sign-in library. */
export type Auth = {
  /** Answers a request to /api/auth/…; nothing is mounted there, only our own forms ask. */
  handler(request: Request): Promise<Response>
  origin: string
  secret: string
  sessionCookie: string
  secondFactorCookie: string
}

/** A second factor is not asked of everybody, so a password alone must be long (TCVN 14423:2026). */
export const PASSWORD_LENGTH = { min: 14, max: 128 }
export const CLIENT_ADDRESS = 'x-benkhoi-client'
export const RESET_HOURS = 1

const HOUR = 60 * 60

type Ground = {
  db: Database
  jobs: Jobs
  origin: string
  secret: string
  log?: Log
}

export function createAuth({ db, jobs, origin, secret, log = createLog('error') }: Ground): Auth {
  const secure = origin.startsWith('https:')
  const { handler } = betterAuth({
    appName: 'Bến Khởi',
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    database: drizzleAdapter(db, {
      provider: 'pg',
      transaction: true,
      schema: {
        user: people,
        session: sessions,
        account: accounts,
        verification: verifications,
        twoFactor: twoFactors,
        rateLimit: rateLimits,
      },
    }),
    advanced: {
      cookiePrefix: 'benkhoi',
      useSecureCookies: secure,
      database: { generateId: newId },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    emailAndPassword: {
      enabled: true,
      // Registration is ours: it writes the consent and the mail in one transaction.
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      requireEmailVerification: true,
      resetPasswordTokenExpiresIn: RESET_HOURS * HOUR,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }, request) {
        const locale = request?.headers.get('accept-language') === 'en' ? 'en' : 'vi'
        const address = origin + localised(locale, link(paths.newPassword, { token }))
        const mail = passwordResetMail[locale]({ name: user.name, address, hours: RESET_HOURS })
        await jobs.enqueue(db, MAIL_QUEUE, { to: user.email, ...mail })
      },
    },
    session: { expiresIn: 7 * 24 * HOUR, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/request-password-reset': { window: 10 * 60, max: 10 },
        '/two-factor/*': { window: 60, max: 20 },
        '/change-password': { window: 60, max: 10 },
        '/sign-out': false,
      },
    },
    plugins: [twoFactor({ issuer: 'Bến Khởi' })],
    logger: {
      level: 'error',
      log: (_level, message, ...facts) =>
        log.error(`sign-in: ${message}`, facts[0] ? errorFacts(facts[0]) : {}),
    },
  })
  const prefix = `${secure ? '__Secure-' : ''}benkhoi`
  return {
    handler,
    origin,
    secret,
    sessionCookie: `${prefix}.session_token`,
    secondFactorCookie: `${prefix}.two_factor`,
  }
}
