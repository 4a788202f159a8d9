import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { messages } from '../item-messages.ts'
import { paths } from '../paths.ts'
import { refusalToStep, settles } from '../rules.ts'
import { choices, motionKinds } from '../states.ts'
import { words } from '../words.ts'
import type { PartProps } from './AgendaItem.tsx'
import type { MotionProps } from './view.ts'

/** What was put to the vote, the vote that is open, and a form for the next motion. */
export function ItemMotions({ item, meeting }: PartProps) {
  const texts = useMessages(messages)
  const { motions } = item
  const running = motions.some(({ closedAt }) => closedAt === null)
  const may = refusalToStep('move', meeting.state, meeting.hat) === null
  return (
    <>
      {motions.length > 0 && <h4 class="mt-6 mb-2 font-semibold">{texts.motions}</h4>}
      {motions.map((motion) => (
        <Motion key={motion.id} motion={motion} item={item} meeting={meeting} />
      ))}
      {may && !running && <MotionForm item={item} meeting={meeting} />}
    </>
  )
}

function Motion({ motion, ...part }: PartProps & { motion: MotionProps }) {
  const texts = useMessages(messages)
  const named = useMessages(words)
  const { kind, wording, amount, closedAt } = motion
  return (
    <div class="mt-4" id={`motion-${motion.id}`}>
      <p class="font-semibold">
        {named.kind[kind]}
        {amount !== null && (
          <>
            {' · '}
            <Money amount={amount} />
          </>
        )}
      </p>
      <p class="whitespace-pre-line">{wording}</p>
      {closedAt ? (
        <p>
          <Verdict carried={motion.carried} />{' '}
          {texts.counted(motion.votesFor ?? 0, motion.votesAgainst ?? 0, motion.abstentions ?? 0)}
        </p>
      ) : (
        <OpenVote motion={motion} {...part} />
      )}
    </div>
  )
}

function Verdict({ carried }: Pick<MotionProps, 'carried'>) {
  const texts = useMessages(messages)
  if (carried === null) return <Badge tone="warning">{texts.noQuorum}</Badge>
  return carried ? (
    <Badge tone="success">{texts.carried}</Badge>
  ) : (
    <Badge tone="danger">{texts.notCarried}</Badge>
  )
}

function OpenVote({ motion, item, meeting }: PartProps & { motion: MotionProps }) {
  const { state, hat, here, meetingId: id, formKey, sent } = meeting
  const texts = useMessages(messages)
  const named = useMessages(words)
  const { label, ordinal, present } = item
  const at = { id, motion: motion.id }
  const mayVote = here && refusalToStep('vote', state, hat) === null
  return (
    <>
      <p role="status">{texts.voteOpen(motion.cast, present)}</p>
      {motion.own && <p>{texts.yourVote(named.choice[motion.own])}</p>}
      {mayVote && !motion.own && (
        <Form
          {...startOf(link(paths.vote, at), sent, `${formKey}-v${ordinal}`)}
          prefix={`v${ordinal}`}
        >
          <RadioGroup
            name="choice"
            label={texts.vote(label)}
            options={choices.map((value) => ({ value, label: named.choice[value] }))}
          />
          <p>
            <Button>{texts.cast(label)}</Button>
          </p>
        </Form>
      )}
      {refusalToStep('close-vote', state, hat) === null && (
        <Form {...startOf(link(paths.voteClosing, at), sent, `${formKey}-e${ordinal}`)}>
          <Button>{texts.closeVote(label)}</Button>
        </Form>
      )}
    </>
  )
}

function MotionForm({ item, meeting }: PartProps) {
  const { meetingId: id, formKey, sent } = meeting
  const texts = useMessages(messages)
  const named = useMessages(words)
  const { label, ordinal, motions, requested, ceiling } = item
  const settled = motions.some(({ kind, carried }) => settles(kind) && carried)
  const start = startOf(link(paths.motions, { id, item: item.id }), sent, `${formKey}-m${ordinal}`)
  return (
    <details class="mt-4" open={start === sent || !settled}>
      <summary>{texts.putMotion(label)}</summary>
      <Form {...start} prefix={`m${ordinal}`}>
        <RadioGroup
          name="kind"
          label={texts.motionKind(label)}
          options={motionKinds
            .filter((kind) => !settled || !settles(kind))
            .map((value) => ({ value, label: named.kind[value] }))}
        />
        <TextArea name="wording" label={texts.wording(label)} rows={3} maxLength={2000} />
        <MoneyField
          name="amount"
          label={texts.amount(label)}
          hint={texts.amountHint}
          value={requested ?? ceiling}
          optional
        />
        <p>
          <Button>{texts.put(label)}</Button>
        </p>
      </Form>
    </details>
  )
}
