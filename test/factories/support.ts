import type { FormDefinition } from '#modules/forms/index.ts'
import { publishForm } from '#modules/forms/index.ts'
import { registerStartup, type StartupProfile } from '#modules/organisations/index.ts'
import {
  attachFile,
  type CallDraft,
  createCall,
  createProgramme,
  type NewCriterion,
  openCase,
  publishCall,
  publishCriteria,
  publishProgramme,
  saveAnswers,
} from '#modules/support/index.ts'
import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'

const both = (vi: string, en = vi) => ({ vi, en })

export const fiveYears: NewCriterion = {
  code: 'at-most-five-years',
  appliesTo: 'startup',
  rule: { type: 'age-at-most', fact: 'registeredOn', years: 5, onlyFor: 'enterprise' },
  clause: '1394/QĐ-UBND, I.2',
  wording: both('Hoạt động không quá 5 năm', 'At most five years old'),
  whatIsMissing: both('Giấy chứng nhận đăng ký doanh nghiệp lần đầu', 'The first certificate'),
  holdsFrom: '2017-06-05',
  holdsUntil: null,
}

export const fastGrowth: NewCriterion = {
  code: 'fast-growth',
  appliesTo: 'startup',
  rule: { type: 'any-of', fact: 'growthBasis', values: ['technology', 'intellectual-property'] },
  clause: '1394/QĐ-UBND, I.2',
  wording: both('Có khả năng tăng trưởng nhanh', 'Able to grow fast'),
  whatIsMissing: both('Mô tả cơ sở tăng trưởng', 'A description of what growth rests on'),
  holdsFrom: '2017-06-05',
  holdsUntil: null,
}

export const definition: FormDefinition = {
  sections: [
    {
      code: 'project',
      title: both('Dự án', 'The project'),
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
      ],
    },
    {
      code: 'documents',
      title: both('Giấy tờ', 'Documents'),
      fields: [
        { code: 'plan', type: 'file', label: both('Thuyết minh dự án'), required: true },
        { code: 'letter', type: 'file', label: both('Thư giới thiệu'), required: false },
      ],
    },
  ],
}

const rubric = {
  criteria: [
    { code: 'novelty', name: both('Tính mới'), question: both('Có gì mới?'), max: 10, weight: 60 },
    { code: 'team', name: both('Đội ngũ'), question: both('Ai làm?'), max: 10, weight: 40 },
  ],
}

/** A published programme with a published call; open from the start of 2026 to 17:00 of 30 November. */
export async function aCall(scope: Scope, change: Partial<CallDraft> = {}) {
  const mark = newId().slice(-8)
  await publishCriteria(scope, [fiveYears, fastGrowth])
  const form = await publishForm(scope, { code: 'test-form', definition })
  const name = both(`Chương trình ${mark}`)
  const programme = await createProgramme(scope, {
    slug: `chuong-trinh-${mark}`,
    name,
    summary: both('Hỗ trợ dự án mới'),
    body: both('Nội dung.'),
    lineCodes: [],
    legalBasis: '1394/QĐ-UBND, II.4',
    agencyId: newId(),
  })
  if (!programme.ok) throw new Error(programme.problem)
  await publishProgramme(scope, programme.value.id)
  const slug = change.slug ?? `dot-${mark}`
  const call = await createCall(scope, {
    programmeId: programme.value.id,
    slug,
    code: `T${mark}`,
    title: both(`Đợt kêu gọi ${mark}`, `Call ${mark}`),
    summary: both('Tiền cho dự án mới', 'Money for new projects'),
    opensAt: new Date('2025-12-31T17:00:00Z'),
    closesAt: new Date('2026-11-30T10:00:00Z'),
    maxAmount: 200_000_000,
    budget: 2_000_000_000,
    screeningDays: 5,
    decisionDays: 20,
    criteriaCodes: [fiveYears.code, fastGrowth.code],
    formVersionId: form.id,
    rubric,
    reviewersWanted: 2,
    ...change,
  })
  if (!call?.ok) throw new Error(call?.problem)
  const published = await publishCall(scope, call.value.id)
  if (!published?.ok) throw new Error(published?.problem)
  return { id: call.value.id, slug, programme: { ...programme.value, name }, code: `T${mark}` }
}

/** A founder with a startup of their own: an enterprise registered in 2024 unless told otherwise. */
export async function aFounder(app: TestApp, name = 'Lan', profile: Partial<StartupProfile> = {}) {
  const person = await app.person(name)
  const registered = await registerStartup(
    { ...app.scopeFor(person), actor: person },
    {
      name: `Dự án của ${name}`,
      englishName: '',
      summaryVi: 'Một dự án mới',
      summaryEn: '',
      website: '',
      kind: 'enterprise',
      enterpriseCode: null,
      registeredOn: '2024-05-20',
      growthBasis: ['technology'],
      sector: 'logistics',
      stage: 'prototype',
      foundersNote: '',
      published: false,
      ...profile,
    },
  )
  if (!registered?.ok) throw new Error(registered?.problem)
  const founder = await app.again(person)
  const scope = () => ({ ...app.scopeFor(founder), actor: founder })
  return { founder, startupId: registered.value.id, scope }
}

export type Founder = Awaited<ReturnType<typeof aFounder>>

export const aPdf = (name = 'thuyet-minh.pdf', size = 1_000): File =>
  new File(['%PDF-1.7\n', 'x'.repeat(size)], name, { type: 'application/pdf' })

/** A draft of the founder for a call; with `complete`, ready to be submitted. */
export async function aDraft(
  { scope, startupId }: Founder,
  callId: string,
  { complete = true }: { complete?: boolean } = {},
) {
  const opened = await openCase(scope(), { callId, startupId })
  if (!opened?.ok) throw new Error(opened?.problem)
  const { id } = opened.value
  if (!complete) return id
  const answers = { title: 'Cảng xanh', problem: 'Kho bãi còn thủ công', amount: 150_000_000 }
  await saveAnswers(scope(), id, { base: 0, answers })
  const now = scope().now
  const file = { field: 'plan', file: aPdf(), startedAt: now, finishedAt: now }
  const attached = await attachFile(scope(), id, file)
  if (!attached?.ok) throw new Error(attached?.problem)
  return id
}
