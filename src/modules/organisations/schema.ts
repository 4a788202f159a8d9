import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import type {
  GrowthBasis,
  OrganisationKind,
  Sector,
  Service,
  Stage,
  StartupKind,
} from './vocabulary.ts'

export const schema = pgSchema('organisations')

/** Whoever takes part in the ecosystem; what is special to a kind stands in the kind's own table. */
export const organisations = schema.table(
  'organisations',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    slug: text('slug').notNull(),
    /** The plan's code of an agency. */
    code: text('code'),
    name: text('name').notNull(),
    /** The name used in English; the Vietnamese one serves while it is empty. */
    englishName: text('english_name').notNull().default(''),
    /** Both names without marks and capitals, for finding. */
    foldedName: text('folded_name').notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    website: text('website'),
    published: boolean('published').notNull().default(false),
    /** When it first came into the directory; while it is empty, what is published was so from the beginning. */
    listedAt: timestamp('listed_at', { withTimezone: true }),
    sample: boolean('sample').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('organisations_slug').on(t.slug),
    unique('organisations_code').on(t.code),
    index('organisations_directory').on(t.kind, t.foldedName).where(sql`published`),
    index('organisations_changed').on(t.changedAt),
  ],
)

/** A startup: a project of people, or a registered enterprise. Facts are the founder's word until the city verifies them. */
export const startups = schema.table(
  'startups',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisations.id),
    kind: text('kind').$type<StartupKind>().notNull(),
    /** Mã số doanh nghiệp as printed; text, because it may begin with zeros. */
    enterpriseCode: text('enterprise_code'),
    /** The day of the first registration certificate, from which the five years run. */
    registeredOn: date('registered_on'),
    growthBasis: jsonb('growth_basis').$type<GrowthBasis[]>().notNull(),
    sector: text('sector').$type<Sector>().notNull(),
    stage: text('stage').$type<Stage>().notNull(),
    foundersNote: text('founders_note').notNull().default(''),
    /** When the founder last stated the kind, the enterprise's name, the code or the registration day. */
    statedAt: timestamp('stated_at', { withTimezone: true }).notNull(),
    verifiedAt: timestamp('verified_at', { withTimezone: true }),
    verifiedBy: uuid('verified_by'),
  },
  (t) => [
    unique('startups_enterprise_code').on(t.enterpriseCode),
    index('startups_sector').on(t.sector),
  ],
)

/** What the plan asks of a support organisation (Decision 1394/QĐ-UBND, I.2); null is not known yet. */
export const supporters = schema.table('supporters', {
  organisationId: uuid('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  headExperienceYears: integer('head_experience_years'),
  hasSupportProcess: boolean('has_support_process'),
  hasCooperationAgreements: boolean('has_cooperation_agreements'),
  services: jsonb('services').$type<Service[]>().notNull(),
})

/** A certificate of science and technology enterprise. One recorded by mistake stays, with the reason it was taken back. */
export const certificates = schema.table(
  'certificates',
  {
    id: uuid('id').primaryKey(),
    startupId: uuid('startup_id')
      .notNull()
      .references(() => startups.organisationId),
    number: text('number').notNull(),
    issuedOn: date('issued_on').notNull(),
    issuer: text('issuer').notNull(),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    withdrawalReason: text('withdrawal_reason'),
  },
  (t) => [
    uniqueIndex('certificates_one_per_startup').on(t.startupId).where(sql`withdrawn_at is null`),
    uniqueIndex('certificates_number').on(t.number).where(sql`withdrawn_at is null`),
  ],
)

export type Organisation = typeof organisations.$inferSelect
export type StartupFacts = typeof startups.$inferSelect
export type Supporter = typeof supporters.$inferSelect
export type Certificate = typeof certificates.$inferSelect
/** A startup as its founders and the officers see it. */
export type Startup = Organisation & { startup: StartupFacts }
