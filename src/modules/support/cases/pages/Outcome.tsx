import { holidays } from '#platform/calendar/holidays.ts'
import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { formatDay, formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { ownPaths as appealPaths } from '../../appeals/paths.ts'
import { lastDayToAppeal } from '../../appeals/rules.ts'
import { ownPaths as contractPaths } from '../../milestones/paths.ts'
import type { Award, Decision } from '../../schema.ts'
import { messages } from '../messages.ts'

type Props = { decision: Decision | null; award: Award | null }

/** What the city decided, with its reasons, and the contract that came of it. */
export function Outcome({ decision, award }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (!decision) return null
  const { approved, amount, reasons, decidedAt } = decision
  const until = lastDayToAppeal(cityDay(decidedAt), holidays)
  return (
    <Section title={texts.decision}>
      <Notice
        tone={approved ? 'success' : 'info'}
        title={approved ? texts.decidedFor(formatMoney(amount, locale)) : texts.decidedAgainst}
      >
        <p class="whitespace-pre-line">
          {texts.reasons}: {reasons}
        </p>
      </Notice>
      <p>
        <Link href={link(appealPaths.appeals, { id: decision.caseId })}>{texts.appeal}</Link>
        {!award && until.known && ` (${texts.appealUntil(formatDay(until.day, locale))})`}
      </p>
      {award && (
        <>
          <h3>{texts.contract}</h3>
          <p>
            {texts.signed(
              award.contractNumber,
              formatDay(award.signedOn, locale),
              formatMoney(award.amount, locale),
            )}
          </p>
          <p>
            <Link href={link(contractPaths.contract, { id: award.caseId })}>
              {texts.contractPage}
            </Link>
          </p>
          {award.annulledAt && <p>{texts.annulled(award.annulmentReason ?? '')}</p>}
        </>
      )}
    </Section>
  )
}
