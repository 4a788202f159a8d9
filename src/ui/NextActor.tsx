import type { ComponentChildren } from 'preact'
import type { Instant } from './format.ts'
import { Icon } from './Icon.tsx'
import { useMessages } from './locale.tsx'
import { Day, Moment } from './Moment.tsx'
import { messages } from './messages.ts'

type Props = {
  /** An office or a role; `you` when the ball is with the reader. */
  who: string | { you: true }
  /** What they do, as a verb phrase: "xem xét hồ sơ". */
  what: ComponentChildren
  /** The last day or the last instant. */
  by?: { day: string } | { at: Instant }
  overdue?: boolean
  /** Why the clock stands or runs: "tạm dừng vì chờ bổ sung". */
  note?: ComponentChildren
}

/** The answer to the question that every applicant has. */
export function NextActor({ who, what, by, overdue, note }: Props) {
  const texts = useMessages(messages)
  const yours = typeof who !== 'string'
  return (
    <section class={yours ? 'next-actor next-actor-you' : 'next-actor'}>
      <Icon name={yours ? 'person' : 'clock'} class="size-6" />
      <div>
        <h2 class="next-actor-title">{texts.whoActs}</h2>
        <p class="text-lg">
          <strong>{yours ? texts.you : who}</strong> {what}
          {', '}
          {by ? (
            <span>
              {texts.by}{' '}
              <strong>{'day' in by ? <Day on={by.day} /> : <Moment at={by.at} />}</strong>
            </span>
          ) : (
            texts.noDeadline
          )}
          {overdue && <strong class="text-error"> ({texts.overdue})</strong>}.
        </p>
        {note && <p class="text-muted">{note}</p>}
      </div>
    </section>
  )
}
