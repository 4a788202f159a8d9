import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Standing } from '../rules.ts'
import type { Investment } from '../schema.ts'
import { words } from '../words.ts'

const tones: Record<Standing, Tone> = {
  reported: 'info',
  confirmed: 'success',
  returned: 'warning',
}

export function StandingBadge({ standing }: { standing: Standing }) {
  return <Badge tone={tones[standing]}>{useMessages(words).standing[standing]}</Badge>
}

/** A report as it is stored, for the founder and the officer. */
export function Report({ investment }: { investment: Investment }) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  const { label } = texts
  const { id, investorName, instrument, amount, state, happenedOn } = investment
  const { proofFileId, returnReason, reportedAt } = investment
  return (
    <DefinitionList
      items={[
        { term: texts.investor, value: investorName },
        { term: label.instrument, value: word.instrument[instrument] },
        { term: label.amount, value: <Money amount={amount} /> },
        { term: label.state, value: word.state[state] },
        { term: label.happenedOn, value: <Day on={happenedOn} /> },
        {
          term: texts.proof,
          value: proofFileId ? (
            <Link href={link(paths.proof, { investment: id })}>{texts.proof}</Link>
          ) : (
            texts.noProof
          ),
        },
        { term: texts.reportedAt, value: <Moment at={reportedAt} /> },
        ...(returnReason ? [{ term: texts.returnedBecause, value: returnReason }] : []),
      ]}
    />
  )
}
