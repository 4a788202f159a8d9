import { createHmac, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { FormDefinition } from '#modules/forms/index.ts'
import type { Database } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import { files } from '#platform/schema.ts'
import { sheets, versions } from '../../src/modules/forms/schema.ts'
import { people, roleGrants, sessions } from '../../src/modules/identity/schema.ts'
import { organisations, startups } from '../../src/modules/organisations/schema.ts'
import { calls, caseFiles, cases, programmes } from '../../src/modules/support/schema.ts'

/** A founder at the last page before the button, as the browser would send it. */
export type Applicant = { caseId: string; cookie: string; body: string }

const both = (text: string) => ({ vi: text, en: text })

const definition: FormDefinition = {
  sections: [
    {
      code: 'project',
      title: both('Dự án'),
      fields: [
        { code: 'title', type: 'text', label: both('Tên dự án'), required: true, max: 200 },
        {
          code: 'problem',
          type: 'paragraph',
          label: both('Vấn đề cần giải quyết'),
          required: true,
          max: 5000,
        },
        {
          code: 'amount',
          type: 'money',
          label: both('Số tiền đề nghị'),
          required: true,
          max: 200_000_000,
        },
        { code: 'plan', type: 'file', label: both('Thuyết minh'), required: true },
      ],
    },
  ],
}

/** A published call that closes at an instant. */
export async function aCall(db: Database, code: string, closesAt: Date): Promise<string> {
  const [programmeId, formVersionId, id] = [newId(), newId(), newId()]
  const now = new Date(Date.now() - 60_000)
  await db
    .insert(versions)
    .values({ id: formVersionId, code: `form-${code}`, number: 1, definition, publishedAt: now })
  const words = both(`Đợt ${code}`)
  await db.insert(programmes).values({
    id: programmeId,
    slug: `chuong-trinh-${code.toLowerCase()}`,
    name: words,
    summary: words,
    body: words,
    lineCodes: [],
    legalBasis: '1394/QĐ-UBND, II.4',
    agencyId: newId(),
    publishedAt: now,
  })
  await db.insert(calls).values({
    id,
    programmeId,
    slug: `dot-${code.toLowerCase()}`,
    code,
    title: words,
    summary: words,
    opensAt: now,
    closesAt,
    maxAmount: 200_000_000,
    budget: 2_000_000_000,
    screeningDays: 5,
    decisionDays: 20,
    criteriaCodes: [],
    formVersionId,
    rubric: { criteria: [] },
    publishedAt: now,
  })
  return id
}

/** Founders with a complete draft each, signed in. */
export async function manyApplicants(
  db: Database,
  { callId, count, secret }: { callId: string; count: number; secret: string },
): Promise<Applicant[]> {
  const call = eq(calls.id, callId)
  const { formVersionId } = only(await db.select().from(calls).where(call))
  const made: Applicant[] = []
  for (let index = 0; index < count; index += 1)
    made.push(await anApplicant(db, { callId, formVersionId, secret, mark: `${callId}-${index}` }))
  return made
}

type Wish = { callId: string; formVersionId: string; secret: string; mark: string }

async function anApplicant(db: Database, wish: Wish): Promise<Applicant> {
  const { callId, formVersionId, secret, mark } = wish
  const ids = { person: newId(), startup: newId(), sheet: newId(), file: newId(), kase: newId() }
  const { person, startup, sheet, file, kase } = ids
  const now = new Date()
  const token = randomBytes(24).toString('base64url')
  const name = `Dự án ${mark}`
  const answers = { title: name, problem: 'Kho bãi còn thủ công. '.repeat(40), amount: 150_000_000 }
  await db.insert(people).values({
    id: person,
    name: 'Lan',
    email: `${mark}@example.test`,
    emailVerified: true,
    createdAt: now,
    updatedAt: now,
  })
  await db.insert(roleGrants).values({
    id: newId(),
    personId: person,
    role: 'founder',
    organisationId: startup,
    grantedAt: now,
  })
  await db.insert(sessions).values({
    id: newId(),
    token,
    userId: person,
    expiresAt: new Date(now.getTime() + 3_600_000),
    createdAt: now,
    updatedAt: now,
  })
  await db.insert(organisations).values({
    id: startup,
    kind: 'startup',
    slug: startup,
    name,
    foldedName: name.toLowerCase(),
    summary: both(name),
    createdAt: now,
    changedAt: now,
  })
  await db.insert(startups).values({
    organisationId: startup,
    kind: 'project',
    growthBasis: ['technology'],
    sector: 'logistics',
    stage: 'prototype',
    statedAt: now,
  })
  await db
    .insert(sheets)
    .values({ id: sheet, versionId: formVersionId, answers, revision: 1, updatedAt: now })
  await db.insert(cases).values({
    id: kase,
    callId,
    startupId: startup,
    openedBy: person,
    sheetId: sheet,
    createdAt: now,
  })
  const sha256 = randomBytes(32).toString('hex')
  const paper = { name: 'thuyet-minh.pdf', mediaType: 'application/pdf', size: 1000, sha256 }
  await db.insert(files).values({ id: file, ...paper, uploadedBy: person, uploadedAt: now })
  await db.insert(caseFiles).values({
    id: newId(),
    caseId: kase,
    fileId: file,
    field: 'plan',
    uploadStartedAt: now,
    uploadFinishedAt: now,
  })
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return {
    caseId: kase,
    cookie: `benkhoi.session_token=${encodeURIComponent(`${token}.${signature}`)}`,
    body: new URLSearchParams({ _key: newId(), _version: '1', _base: '1' }).toString(),
  }
}
