import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { appliesFor } from '../cases/applicant.ts'
import { awards, calls, cases, programmes } from '../schema.ts'
import { screenedBy } from '../screening/reach.ts'
import { ownPaths, paths } from './paths.ts'
import { milestoneState } from './rules.ts'
import { milestones } from './schema.ts'

const words = {
  handIn: (title: string) => ({
    vi: `Nộp kết quả của mốc “${title}”`,
    en: `Hand in the milestone “${title}”`,
  }),
  accept: (title: string) => ({
    vi: `Nghiệm thu mốc “${title}”`,
    en: `Accept or return the milestone “${title}”`,
  }),
}

const groups = {
  handIn: { vi: 'Nộp kết quả theo mốc', en: 'Hand in milestones' },
  accept: { vi: 'Nghiệm thu mốc', en: 'Accept milestones' },
}

const openMilestones = ({ db }: SignedScope) =>
  db
    .select({ milestone: milestones, kase: cases, award: awards })
    .from(milestones)
    .innerJoin(awards, eq(awards.id, milestones.awardId))
    .innerJoin(cases, eq(cases.id, awards.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))

const open = and(isNull(awards.annulledAt), isNull(awards.settledAt), isNull(milestones.acceptedAt))

/** Milestones that wait for the supported party. */
export async function milestonesToHandIn(scope: SignedScope): Promise<Waiting[]> {
  const own = appliesFor(scope.actor)
  if (own.length === 0) return []
  const rows = await openMilestones(scope)
    .where(and(open, inArray(cases.startupId, own)))
    .orderBy(asc(milestones.dueOn))
  return rows
    .filter(({ milestone }) => milestoneState(milestone) !== 'handed-in')
    .map(({ milestone, kase, award }) => ({
      title: words.handIn(milestone.title),
      href: link(ownPaths.contract, { id: kase.id }),
      role: 'founder',
      since: milestone.returnedAt ?? award.recordedAt,
      due: milestone.dueOn,
      group: groups.handIn,
    }))
}

/** Milestones that were handed in and wait for the officer. */
export async function milestonesToAccept(scope: SignedScope): Promise<Waiting[]> {
  const rows = await openMilestones(scope)
    .where(and(open, screenedBy(scope)))
    .orderBy(asc(milestones.handedInAt))
  return rows
    .filter(({ milestone }) => milestoneState(milestone) === 'handed-in')
    .map(({ milestone, kase, award }) => ({
      title: words.accept(milestone.title),
      href: link(paths.contract, { id: kase.id }),
      role: 'officer',
      since: milestone.handedInAt ?? award.recordedAt,
      group: groups.accept,
    }))
}
