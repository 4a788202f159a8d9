import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { type Claim, signed } from './links.ts'
import { paths } from './paths.ts'
import { CONFIRMATION_DAYS } from './rules.ts'
import type { Subscriber } from './schema.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const MANAGING_DAYS = 60

type Where = Pick<Scope, 'now' | 'origin' | 'locale'>
type Whose = Pick<Subscriber, 'id' | 'key'>

const token = ({ id, key }: Whose, claim: Omit<Claim, 'subscriberId'>) =>
  signed({ ...claim, subscriberId: id }, key)

const after = (now: Date, days: number) => new Date(now.getTime() + days * DAY_MS)

export const confirmAddress = ({ now, origin, locale }: Where, whose: Whose, subjectId: string) => {
  const expiresAt = after(now, CONFIRMATION_DAYS)
  const claim = token(whose, { purpose: 'confirm', subjectId, expiresAt })
  return origin + localised(locale, link(paths.confirm, { token: claim }))
}

/** The path of the page where all is seen and changed, for some weeks. */
export const managePath = (now: Date, whose: Whose) => {
  const claim = {
    purpose: 'manage' as const,
    subjectId: null,
    expiresAt: after(now, MANAGING_DAYS),
  }
  return link(paths.manage, { token: token(whose, claim) })
}

export const manageAddress = ({ now, origin, locale }: Where, whose: Whose) =>
  origin + localised(locale, managePath(now, whose))

/** Where a mail program posts to leave at once (RFC 8058), and a person finds a button. */
export const leavePath = (whose: Whose) => {
  const claim = { purpose: 'leave' as const, subjectId: null, expiresAt: null }
  return link(paths.leave, { token: token(whose, claim) })
}

export const leaveAddress = ({ origin, locale }: Where, whose: Whose) =>
  origin + localised(locale, leavePath(whose))
