import { createHmac, timingSafeEqual } from 'node:crypto'
import { isId } from '#platform/ids.ts'

/** What a link in a mail lets its holder do: confirm one subscription, see and change all, or leave. */
export type Purpose = 'confirm' | 'manage' | 'leave'

export type Claim = {
  purpose: Purpose
  subscriberId: string
  /** The subscription that is confirmed. */
  subjectId: string | null
  /** Leaving is possible for ever. */
  expiresAt: Date | null
}

export const TOKEN = '[A-Za-z0-9_.-]{20,200}'

const letters: Record<Purpose, string> = { confirm: 'c', manage: 'm', leave: 'l' }

/** A claim as it stands in an address, signed with the subscriber's own key. */
export function signed(claim: Claim, key: string): string {
  const said = sayOf(claim)
  return `${said}.${signatureOf(said, key)}`
}

function sayOf({ purpose, subscriberId, subjectId, expiresAt }: Claim): string {
  const until = expiresAt ? Math.floor(expiresAt.getTime() / 1000).toString(36) : '0'
  return [letters[purpose], subscriberId, subjectId ?? '0', until].join('.')
}

const signatureOf = (said: string, key: string): string =>
  createHmac('sha256', key).update(said).digest('base64url')

/** What a link claims, before it is known whether it is true. */
export function readClaim(token: string): Claim | undefined {
  const [letter, subscriberId = '', subject = '', until = ''] = token.split('.')
  const purpose = (['confirm', 'manage', 'leave'] as const).find((each) => letters[each] === letter)
  if (!purpose || !isId(subscriberId) || !(subject === '0' || isId(subject))) return undefined
  if (!/^[0-9a-z]{1,9}$/.test(until)) return undefined
  return {
    purpose,
    subscriberId,
    subjectId: subject === '0' ? null : subject,
    expiresAt: until === '0' ? null : new Date(Number.parseInt(until, 36) * 1000),
  }
}

/** Whether the subscriber's own mail held this link, and it still holds. */
export function judge(token: string, key: string, now: Date): 'good' | 'expired' | 'forged' {
  const claim = readClaim(token)
  if (!claim) return 'forged'
  const given = Buffer.from(token)
  const right = Buffer.from(signed(claim, key))
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged'
  return claim.expiresAt && claim.expiresAt <= now ? 'expired' : 'good'
}
