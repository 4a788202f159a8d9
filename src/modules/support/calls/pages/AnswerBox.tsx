import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatMoment, formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { stateTones } from '../../programmes/pages/CallCard.tsx'
import type { Call } from '../../schema.ts'
import { messages } from '../messages.ts'
import type { ShownCallState } from '../rules.ts'

export type AnswerBoxProps = {
  state: ShownCallState
  appliesTo: Call['appliesTo']
  summary: string
  criteriaCount: number
  /** In đồng. */
  maxAmount: number
  opensAt: Date
  closesAt: Date
  applyHref: string
  checkHref: string
}

/** What a reader came for, before anything else: what, who, how much, until when, and the one act. */
export function AnswerBox(props: AnswerBoxProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { state, summary, criteriaCount, maxAmount, opensAt, closesAt, applyHref, checkHref } =
    props
  return (
    <section class="card-quay" aria-label={texts.atAGlance}>
      <div class="card-over">
        <Badge tone={stateTones[state]}>{texts.state[state]}</Badge>
      </div>
      <DefinitionList
        items={[
          { term: texts.whatYouGet, value: summary },
          {
            term: texts.howMuch,
            value: texts.howMuchValue(formatMoney(maxAmount, locale)),
          },
          {
            term: texts.whoCan,
            value:
              props.appliesTo === 'supporter'
                ? texts.supporterCanValue(criteriaCount)
                : texts.whoCanValue(criteriaCount),
          },
          ...(state === 'upcoming'
            ? [{ term: texts.from, value: <CityMoment at={opensAt} /> }]
            : []),
          { term: texts.untilWhen, value: <CityMoment at={closesAt} /> },
        ]}
      />
      {state === 'upcoming' && <p>{texts.notYet(formatMoment(opensAt, locale))}</p>}
      {(state === 'closed' || state === 'archived') && (
        <p>{texts.isClosed(formatMoment(closesAt, locale))}</p>
      )}
      {state === 'open' && (
        <div class="page-actions">
          <ButtonLink href={applyHref} kind="call">
            {texts.apply}
          </ButtonLink>
        </div>
      )}
      <p>
        {texts.checkBefore} <Link href={checkHref}>{texts.check}</Link>
      </p>
    </section>
  )
}

function CityMoment({ at }: { at: Date }) {
  const texts = useMessages(messages)
  return (
    <>
      <strong>
        <Moment at={at} />
      </strong>{' '}
      ({texts.cityTime})
    </>
  )
}
