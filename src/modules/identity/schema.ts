import { isNull, sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  pgSchema,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

export const identity = pgSchema('identity')

const instant = (name: string) => timestamp(name, { withTimezone: true })

// The keys of the first six tables are the field names that better-auth knows them by.

export const people = identity.table('people', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** Lower case, so that one address is one person. */
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  /** The language in which the person is written to. */
  locale: text('locale', { enum: ['vi', 'en'] })
    .notNull()
    .default('vi'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const sessions = identity.table(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('sessions_person').on(t.userId)],
)

/** How a person proves who they are: a password now, a national sign-on later. */
export const accounts = identity.table(
  'accounts',
  {
    id: uuid('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('accounts_person').on(t.userId),
    uniqueIndex('accounts_provider').on(t.providerId, t.accountId),
  ],
)

export const verifications = identity.table(
  'verifications',
  {
    id: uuid('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('verifications_identifier').on(t.identifier)],
)

export const twoFactors = identity.table(
  'two_factors',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: instant('locked_until'),
  },
  (t) => [index('two_factors_person').on(t.userId)],
)

export const rateLimits = identity.table('rate_limits', {
  id: uuid('id').primaryKey(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  /** Milliseconds since 1970. */
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
})

/** Who may act in which role, for which organisation. A grant that ended stays, for whoever asks later. */
export const roleGrants = identity.table(
  'role_grants',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role').notNull(),
    /** Organisations live in a module that knows this one, so no foreign key. */
    organisationId: uuid('organisation_id'),
    grantedBy: uuid('granted_by'),
    grantedAt: instant('granted_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('role_grants_open')
      .on(
        t.personId,
        t.role,
        sql`coalesce(${t.organisationId}, '00000000-0000-0000-0000-000000000000')`,
      )
      .where(isNull(t.endedAt)),
    index('role_grants_holders').on(t.role, t.organisationId).where(isNull(t.endedAt)),
  ],
)

/** A sign-up that waits for its mail to be answered. The person exists only from then on; unanswered ones are deleted. */
export const registrations = identity.table(
  'registrations',
  {
    id: uuid('id').primaryKey(),
    formKey: text('form_key').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    password: text('password').notNull(),
    locale: text('locale', { enum: ['vi', 'en'] }).notNull(),
    /** Hash of the privacy notice that was agreed to. */
    consentTo: text('consent_to').notNull(),
    /** SHA-256 of the secret in the mail. */
    tokenHash: text('token_hash').notNull().unique(),
    requestedAt: instant('requested_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    // The same form sent again with another address is a correction, not a double click.
    uniqueIndex('registrations_form').on(t.formKey, t.email),
    index('registrations_email').on(t.email),
  ],
)
