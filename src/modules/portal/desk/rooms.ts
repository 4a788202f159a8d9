import { budgetPaths } from '#modules/budget/index.ts'
import {
  campaignPaths,
  contentPaths,
  documentPaths,
  entryPaths,
  mediaPaths,
  questionPaths,
} from '#modules/content/index.ts'
import { facilityPaths } from '#modules/facilities/index.ts'
import { formPaths } from '#modules/forms/index.ts'
import { identityPaths, type Role } from '#modules/identity/index.ts'
import { networkPaths } from '#modules/network/index.ts'
import { organisationPaths } from '#modules/organisations/index.ts'
import { meetingPaths, panelPaths } from '#modules/panels/index.ts'
import {
  annualPaths,
  burdenPaths,
  consolidatedPaths,
  enteredPaths,
  reportPaths,
  taskPaths,
} from '#modules/plan/index.ts'
import {
  appealPaths,
  batchPaths,
  callPaths,
  casePaths,
  councilPaths,
  decisionPaths,
  latePaths,
  programmePaths,
  reviewPaths,
  screeningPaths,
} from '#modules/support/index.ts'
import { type Actor, holds } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import { paths as gapPaths } from '../search/gaps/paths.ts'
import type { Room, Wing } from './messages.ts'

type Door = { room: Room; href: string; roles: readonly Role[] | 'everybody' }

const desk: Door = { room: 'desk', href: paths.desk, roles: 'everybody' }

/** The doors by what they lead to, in the order in which the desk shows them. */
const wings: Record<Wing, readonly Door[]> = {
  support: [
    { room: 'cases', href: casePaths.cases, roles: ['founder'] },
    { room: 'screening', href: screeningPaths.queue, roles: ['officer'] },
    { room: 'reviews', href: reviewPaths.desk, roles: ['reviewer'] },
    { room: 'reviewerProfile', href: panelPaths.profile, roles: ['reviewer'] },
    { room: 'reviewers', href: panelPaths.reviewers, roles: ['officer', 'secretary'] },
    { room: 'late', href: latePaths.late, roles: ['officer', 'leader'] },
    { room: 'decisions', href: decisionPaths.desk, roles: ['leader'] },
    { room: 'batches', href: batchPaths.batches, roles: ['officer', 'leader'] },
    { room: 'appeals', href: appealPaths.desk, roles: ['officer', 'leader'] },
    {
      room: 'council',
      href: meetingPaths.meetings,
      roles: ['secretary', 'officer', 'leader', 'reviewer'],
    },
    { room: 'councilCases', href: councilPaths.cases, roles: ['secretary'] },
    { room: 'programmes', href: programmePaths.desk, roles: ['officer'] },
    { room: 'calls', href: callPaths.calls, roles: ['officer'] },
    { room: 'forms', href: formPaths.forms, roles: ['officer'] },
  ],
  money: [
    { room: 'money', href: budgetPaths.desk, roles: ['finance', 'leader', 'officer'] },
    { room: 'alarms', href: budgetPaths.alarms, roles: ['finance'] },
    { room: 'accounts', href: budgetPaths.accounts, roles: ['finance'] },
    { room: 'threshold', href: budgetPaths.threshold, roles: ['administrator', 'leader'] },
  ],
  ecosystem: [
    { room: 'investments', href: networkPaths.waiting, roles: ['officer'] },
    { room: 'enterprises', href: organisationPaths.enterprises, roles: ['officer'] },
    { room: 'centres', href: facilityPaths.record, roles: ['officer'] },
  ],
  plan: [
    { room: 'overview', href: paths.overview, roles: ['leader'] },
    {
      room: 'annualPlans',
      href: annualPaths.desk,
      roles: ['agency', 'officer', 'finance', 'leader'],
    },
    { room: 'tasks', href: taskPaths.desk, roles: ['agency', 'officer'] },
    { room: 'reports', href: reportPaths.desk, roles: ['agency', 'officer'] },
    { room: 'targetValues', href: enteredPaths.list, roles: ['officer'] },
    { room: 'consolidated', href: consolidatedPaths.desk, roles: ['officer', 'leader'] },
    { room: 'burden', href: burdenPaths.burden, roles: ['officer', 'leader'] },
  ],
  portal: [
    { room: 'articles', href: contentPaths.articleDesk, roles: ['editor', 'officer', 'leader'] },
    { room: 'media', href: mediaPaths.library, roles: ['editor', 'officer', 'leader'] },
    { room: 'entries', href: entryPaths.desk, roles: ['editor', 'officer'] },
    { room: 'ownEntries', href: entryPaths.own, roles: 'everybody' },
    { room: 'documents', href: documentPaths.desk, roles: ['editor', 'officer', 'leader'] },
    { room: 'questions', href: questionPaths.desk, roles: ['officer', 'leader'] },
    { room: 'campaigns', href: campaignPaths.campaigns, roles: ['editor', 'officer', 'leader'] },
    { room: 'gaps', href: gapPaths.gaps, roles: ['editor', 'officer'] },
    { room: 'about', href: paths.aboutDesk, roles: ['leader', 'administrator'] },
  ],
  // The exchange stands above the portal: its rooms are known by their addresses alone.
  exchange: [
    { room: 'partners', href: '/ban-lam-viec/lien-thong', roles: ['administrator', 'officer'] },
    { room: 'received', href: '/ban-lam-viec/tin-den', roles: ['officer', 'editor'] },
    {
      room: 'moveIn',
      href: '/ban-lam-viec/chuyen-noi-dung',
      roles: ['editor', 'officer', 'leader', 'administrator'],
    },
  ],
  own: [
    { room: 'roles', href: identityPaths.roles, roles: ['administrator'] },
    { room: 'account', href: identityPaths.account, roles: 'everybody' },
  ],
}

export type OpenRoom = { room: Room; href: string; wing: Wing | undefined }

/** The rooms that the person's roles open. */
export function roomsOf(actor: Actor): OpenRoom[] {
  const isOpen = ({ roles }: Door) =>
    roles === 'everybody' || roles.some((role) => holds(actor, role))
  const inWings = (Object.keys(wings) as Wing[]).flatMap((wing) =>
    wings[wing].filter(isOpen).map(({ room, href }) => ({ room, href, wing })),
  )
  return [{ room: desk.room, href: desk.href, wing: undefined }, ...inWings]
}
