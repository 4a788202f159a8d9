import { currentPlan } from '#modules/plan/index.ts'
import type { Config } from '#platform/config.ts'
import type { Jobs } from '#platform/jobs.ts'
import { MAIL_QUEUE } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { stateAccounts } from './accounts.ts'
import { composeAnnualPlan } from './annual.ts'
import { appealDecisions } from './appeals.ts'
import { keepNewsroomBusy } from './articles/newsroom.ts'
import { publishArticles } from './articles/publish.ts'
import { backStartups } from './backing.ts'
import { handInDecisions } from './batch.ts'
import { fundProgrammes } from './budget.ts'
import { changeCalls } from './call-changes.ts'
import { announceCalls, callsToAnnounce } from './calls.ts'
import { runCampaign } from './campaign.ts'
import { playCases } from './cases.ts'
import { gatherCast } from './cast.ts'
import { establishCentres } from './centres.ts'
import { holdCouncils } from './councils.ts'
import { recordOrganisations, registerStartups, verifyEnterprises } from './enrolment.ts'
import { publishEntries } from './entries/publish.ts'
import { playInvestments } from './investments.ts'
import { recordLaw } from './law/record.ts'
import { payMilestones } from './money.ts'
import { tellOfReviewers } from './profiles.ts'
import { announceProgrammes, programmesOf } from './programmes.ts'
import { askQuestions } from './questions/play.ts'
import { settleContracts } from './settlements.ts'
import { type SignIn, writeSignIns } from './sign-ins.ts'
import { play, type Stage } from './stage.ts'
import { engageSupporter } from './supporter.ts'
import type { World } from './world.ts'

/** Plays fourteen months of a made-up city through the program's own actions: all of them, or none. */
export function loadSample(scope: Scope, { dataDir }: Pick<Config, 'dataDir'>): Promise<void> {
  return inTransaction({ ...scope, jobs: withoutMail(scope.jobs) }, async (inside) => {
    const plan = await currentPlan(inside)
    if (!plan) throw new Error('sample: a plan must be loaded first')
    await writeSignIns(dataDir, await perform({ scope: inside, plan }))
  })
}

async function perform(stage: Stage): Promise<SignIn[]> {
  const cast = await gatherCast(stage)
  const founders: SignIn[] = []
  const world: World = {
    stage,
    cast,
    programmes: programmesOf(stage.plan),
    calls: callsToAnnounce(),
    startups: new Map(),
    organisations: new Map(),
  }
  const [officer] = cast.officers
  if (!officer) throw new Error('sample: the city has no officer')
  await play(stage, [
    ...recordOrganisations(world),
    ...engageSupporter(world),
    ...announceProgrammes(stage, officer, cast.agencyId, world.programmes),
    ...fundProgrammes(world),
    ...announceCalls(stage, officer, world.programmes, world.calls),
    ...registerStartups(world, founders),
    ...verifyEnterprises(world),
    ...playCases(world),
    ...stateAccounts(world),
    ...payMilestones(world),
    ...tellOfReviewers(world),
    ...backStartups(world),
    ...holdCouncils(world),
    ...settleContracts(world),
    ...handInDecisions(world),
    ...appealDecisions(world),
    ...changeCalls(world),
    ...playInvestments(world),
    ...establishCentres(world),
    ...publishArticles(world),
    ...publishEntries(world),
    ...keepNewsroomBusy(world),
    ...runCampaign(world),
    ...recordLaw(world),
    ...askQuestions(world),
    ...composeAnnualPlan(world),
  ])
  return [...founders.toSorted((a, b) => a.who.localeCompare(b.who)), ...cast.signIns]
}

/** Made-up people have no mailbox: a real mail server is not asked to look for one. */
const withoutMail = (jobs: Jobs): Jobs => ({
  async enqueue(db, queue, payload) {
    if (queue !== MAIL_QUEUE) await jobs.enqueue(db, queue, payload)
  },
})
