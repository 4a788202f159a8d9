import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { paths as reportPaths } from '../paths.ts'
import { periodNames } from '../windows.ts'
import type { GivenAnswer } from './forms.ts'
import { messages } from './messages.ts'
import type { FoundProposal } from './queries.ts'

type Facts = {
  name: string
  period: string
  proposal: string
  answer: string
  text: string
  due: string | null
  address: string
}

const letters = bilingual<(facts: Facts) => { subject: string; text: string }>(
  ({ name, period, proposal, answer, text, due, address }) => ({
    subject: `Trả lời đề xuất, kiến nghị: ${period}`,
    text: `Chào ${name},

Đề xuất của đơn vị bạn trong báo cáo ${period}:

${proposal}

Trả lời: ${answer}.

${text}
${due ? `\nThời hạn: ${due}.\n` : ''}
Xem trên trang báo cáo:
${address}
`,
  }),
  ({ name, period, proposal, answer, text, due, address }) => ({
    subject: `Answer to a proposal: ${period}`,
    text: `Hello ${name},

Your agency proposed in its report on ${period}:

${proposal}

The answer: ${answer}.

${text}
${due ? `\nBy: ${due}.\n` : ''}
It stands on the page of the report:
${address}
`,
  }),
)

/** Writes to everybody who reports for the agency that its proposal has an answer. */
export async function tellProposers(
  scope: Scope,
  { proposal, period, reporterId }: FoundProposal,
  { answer, text, passedTo, dueOn }: GivenAnswer,
): Promise<void> {
  for (const { name, email, locale } of await peopleHolding(scope, 'agency', reporterId)) {
    const { states, passedOnTo } = messages[locale]
    const letter = letters[locale]({
      name,
      period: periodNames[locale](period),
      proposal: proposal.text,
      answer: answer === 'passed-on' ? passedOnTo(passedTo) : states[answer],
      text,
      due: dueOn && formatDay(dueOn, locale),
      address:
        scope.origin + localised(locale, link(reportPaths.report, { id: proposal.reportId })),
    })
    await sendMail(scope, { to: email, ...letter })
  }
}
