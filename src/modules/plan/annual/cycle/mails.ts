import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { type Bilingual, bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { paths } from '../paths.ts'
import type { Cycle } from '../reach.ts'

type Facts = { name: string; year: number; day: string; said: string; address: string }
type Letter = Bilingual<(facts: Facts) => { subject: string; text: string }>

const asking: Letter = bilingual(
  ({ name, year, day, said, address }) => ({
    subject: `Đề nghị gửi đề xuất cho kế hoạch năm ${year}`,
    text: `Chào ${name},

Cơ quan chủ trì kế hoạch đang lập kế hoạch năm ${year} và đề nghị đơn vị bạn gửi đề xuất chậm nhất ngày ${formatDay(day, 'vi')}.
${said ? `\n${said}\n` : ''}
Hãy viết đề xuất tại địa chỉ dưới đây. Nếu đơn vị không có đề xuất, hãy bấm “Không có đề xuất” ở cùng trang:
${address}
`,
  }),
  ({ name, year, day, said, address }) => ({
    subject: `Proposals wanted for the plan of ${year}`,
    text: `Hello ${name},

The annual plan of ${year} is being drawn up, and your agency is asked for its proposals by ${formatDay(day, 'en')}.
${said ? `\n${said}\n` : ''}
Write them at the address below. If your agency proposes nothing, say so there with one press:
${address}
`,
  }),
)

const extended: Letter = bilingual(
  ({ name, year, day, said, address }) => ({
    subject: `Thêm thời gian gửi đề xuất cho kế hoạch năm ${year}`,
    text: `Chào ${name},

Đơn vị bạn được gửi đề xuất cho kế hoạch năm ${year} đến hết ngày ${formatDay(day, 'vi')}. Lý do gia hạn:

${said}

${address}
`,
  }),
  ({ name, year, day, said, address }) => ({
    subject: `More time for proposals for the plan of ${year}`,
    text: `Hello ${name},

Your agency may send proposals for the plan of ${year} until ${formatDay(day, 'en')}. The reason for the extension:

${said}

${address}
`,
  }),
)

const approved: Letter = bilingual(
  ({ name, year, address }) => ({
    subject: `Kế hoạch năm ${year} đã được phê duyệt`,
    text: `Chào ${name},

Kế hoạch năm ${year} đã được phê duyệt. Mỗi đề xuất của đơn vị bạn được ghi rõ đã vào dòng nào, số tiền đề nghị và số tiền được duyệt, hoặc lý do không đưa vào:
${address}
`,
  }),
  ({ name, year, address }) => ({
    subject: `The plan of ${year} is approved`,
    text: `Hello ${name},

The annual plan of ${year} is approved. For each proposal of your agency it says which line it became part of, what was asked and what was approved, or why it was left out:
${address}
`,
  }),
)

/** Writes to everybody who answers today for one of the agencies, each in their language, once. */
async function write(
  scope: Scope,
  letter: Letter,
  { annual: { id, year }, reach }: Cycle,
  agencies: readonly string[],
  { day, said }: Pick<Facts, 'day' | 'said'>,
): Promise<void> {
  const carriers = new Set(agencies.flatMap((agency) => reach.carrierOf(agency) ?? []))
  const told = new Set<string>()
  for (const agencyId of carriers)
    for (const { name, email, locale } of await peopleHolding(scope, 'agency', agencyId)) {
      if (told.has(email)) continue
      told.add(email)
      const address = scope.origin + localised(locale, link(paths.cycle, { id }))
      await sendMail(scope, { to: email, ...letter[locale]({ name, year, day, said, address }) })
    }
}

export const askForProposals = (scope: Scope, cycle: Cycle, agencies: readonly string[]) =>
  write(scope, asking, cycle, agencies, {
    day: cycle.annual.proposalsUntil,
    said: cycle.annual.note,
  })

export const tellOfExtension = (
  scope: Scope,
  cycle: Cycle,
  agencyId: string,
  { until, reason }: { until: string; reason: string },
) => write(scope, extended, cycle, [agencyId], { day: until, said: reason })

export const tellOfApproval = (scope: Scope, cycle: Cycle, agencies: readonly string[]) =>
  write(scope, approved, cycle, agencies, { day: cycle.annual.proposalsUntil, said: '' })
