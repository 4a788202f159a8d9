import { createVerifiedPerson, findActor, grantRole, type Role } from '#modules/identity/index.ts'
import { recordAgency } from '#modules/organisations/index.ts'
import type { PlanFile } from '#modules/plan/index.ts'
import type { Actor, Scope } from '#platform/scope.ts'
import { fold, slugOf } from '#platform/text/fold.ts'
import { readablePassword } from './passwords.ts'
import type { SignIn } from './sign-ins.ts'
import { dayAgo, instantOf, must, type Stage } from './stage.ts'

const FIRST_DAY = { daysAgo: 450, time: '08:00' }

/** The city's people. Who of them may be signed in as gets a password, which is printed. */
export type Cast = {
  officers: Actor[]
  reviewers: Actor[]
  leader: Actor
  /** Two, because above a threshold two different people approve a payment. */
  finance: Actor[]
  /** Who prepares the councils and keeps their record. */
  secretary: Actor
  /** Who writes for the portal; an officer and the leader approve. */
  editor: Actor
  /** The agency that runs the programmes, by the plan. */
  agencyId: string
  signIns: SignIn[]
}

export async function gatherCast(stage: Stage): Promise<Cast> {
  const { plan } = stage
  const signIns: SignIn[] = []
  const engage = async (name: string, role: Role, organisationId: string | null, who?: string) => {
    const person = await enter(onFirstDay(stage), name, signIns, who)
    return grant(stage, person.id, role, organisationId)
  }
  const agencyId = await agency(stage, plan.reporting.to)
  await engage('Trần Quản Trị', 'administrator', null, 'Administrator')
  const officers = [
    await engage('Nguyễn Thụ Lý', 'officer', agencyId, 'Officer'),
    await engage('Lê Tiếp Nhận', 'officer', agencyId),
  ]
  const leader = await engage('Phạm Quyết Định', 'leader', agencyId, 'Leader')
  const treasury = await agency(stage, treasurer(plan))
  const finance = [
    await engage('Bùi Kế Toán', 'finance', treasury, 'Finance'),
    await engage('Cao Thẩm Định', 'finance', treasury, 'Finance two'),
  ]
  const secretary = await engage('Tạ Thư Ký', 'secretary', agencyId, 'Council secretary')
  const editor = await engage('Lý Biên Tập', 'editor', agencyId, 'Editor')
  const reviewers: Actor[] = []
  for (const [name, who] of [
    ['Vũ Công Tâm', 'Reviewer'],
    ['Hoàng Xét Kỹ', 'Reviewer two'],
    ['Đặng Thị Trường'],
    ['Ngô Kỹ Thuật'],
    ['Đoàn Tài Sản'],
    ['Mai Vận Hành'],
  ] as const)
    reviewers.push(await engage(name, 'reviewer', null, who))
  return { officers, reviewers, leader, finance, secretary, editor, agencyId, signIns }
}

/** A person of the sample; with `who`, one that visitors of the trial may sign in as. */
export async function enter(
  scope: Scope,
  name: string,
  signIns: SignIn[],
  who?: string,
): Promise<{ id: string }> {
  const email = `${slugOf(name)}@mau.benkhoi.example`
  const password = who === undefined ? {} : { password: readablePassword() }
  const person = await createVerifiedPerson(scope, { name: `${name} (mẫu)`, email, ...password })
  if (who !== undefined && password.password) signIns.push({ who, email, ...password })
  return person
}

/** The person as they are with the roles they have by now. */
export async function actorOf({ scope }: Stage, personId: string): Promise<Actor> {
  const actor = await findActor(scope.db, personId)
  if (!actor) throw new Error('sample: a person is missing')
  return actor
}

async function grant(
  stage: Stage,
  personId: string,
  role: Role,
  organisationId: string | null,
): Promise<Actor> {
  must(await grantRole(onFirstDay(stage), { personId, role, organisationId }), `role ${role}`)
  return actorOf(stage, personId)
}

const onFirstDay = (stage: Stage) => ({
  ...stage.scope,
  now: instantOf(stage, FIRST_DAY),
  today: dayAgo(stage, FIRST_DAY.daysAgo),
})

/** The agency that appraises the estimates, by the plan's own words; else the one that gathers the reports. */
const treasurer = ({ agencies, reporting }: PlanFile): string =>
  agencies.find(({ name, isGroup }) => !isGroup && fold(name.vi).includes('tai chinh'))?.code ??
  reporting.to

/** An agency of the plan as the plan recorded it. */
async function agency({ scope, plan }: Stage, code: string): Promise<string> {
  const found = plan.agencies.find((each) => each.code === code)
  if (!found) throw new Error(`sample: the plan names no agency ${code}`)
  return recordAgency(scope, { code, name: found.name })
}
