import { setTimeout } from 'node:timers/promises'
import type { Applicant } from './prepare.ts'

export type Answer = {
  caseId: string
  /** The city said that it has the case. */
  acknowledged: boolean
  status: number
  /** From the instant at which the founder pressed to the answer, waiting for a free line counted in. */
  ms: number
}

/** At most so many requests under way, as a bounded number of browsers would. */
export const LINES = Number(process.env.STORM_CONNECTIONS ?? 64)

/** Presses the button for each applicant at its instant, however slowly the answers come. */
export async function rush(
  origin: string,
  plan: readonly { applicant: Applicant; at: number }[],
): Promise<Answer[]> {
  const waiting = plan.toSorted((one, other) => one.at - other.at)
  const answers: Answer[] = []
  const line = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const early = next.at - Date.now()
      if (early > 0) await setTimeout(early)
      answers.push(await press(origin, next.applicant, next.at))
    }
  }
  await Promise.all(Array.from({ length: LINES }, line))
  return answers
}

async function press(origin: string, applicant: Applicant, at: number): Promise<Answer> {
  const { caseId, cookie, body } = applicant
  const response = await fetch(`${origin}/ban-lam-viec/ho-so/${caseId}/nop`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie,
      origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body,
  })
  await response.arrayBuffer()
  const receipt = response.headers.get('location')?.endsWith('/bien-nhan') ?? false
  return {
    caseId,
    acknowledged: response.status === 303 && receipt,
    status: response.status,
    ms: Date.now() - at,
  }
}

export const percentile = (answers: readonly Pick<Answer, 'ms'>[], share: number): number => {
  const times = answers.map(({ ms }) => ms).toSorted((one, other) => one - other)
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
}
