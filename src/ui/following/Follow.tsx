import { ButtonLink } from '../Button.tsx'
import { Link } from '../Link.tsx'
import { useMessages } from '../locale.tsx'
import { archiveAddress, feedAddress, formatsOf, subscribingTo, useFollowed } from './lists.ts'
import { messages } from './messages.ts'

/** Offers the list that the page shows as feeds and by mail; nothing stands here on any other page. */
export function Follow() {
  const texts = useMessages(messages)
  const followed = useFollowed()
  if (!followed) return null
  const { list, query } = followed
  return (
    <section class="follow" aria-labelledby="theo-doi">
      <h2 id="theo-doi" class="follow-title">
        {texts.title}
      </h2>
      <p>{query ? texts.filtered : texts.lead}</p>
      <div class="follow-ways">
        <ButtonLink href={subscribingTo(followed)} kind="secondary" small>
          {texts.byMail}
        </ButtonLink>
        <p>
          {texts.feeds}{' '}
          {formatsOf(list).map((format) => (
            <span key={format}>
              <Link href={feedAddress(list, format, query)}>{texts.format[format]}</Link>
              {' · '}
            </span>
          ))}
          <Link href="/theo-doi">{texts.how}</Link>
        </p>
        {list.archive && (
          <p>
            <Link href={archiveAddress(list)}>{texts.archive}</Link>
          </p>
        )}
      </div>
    </section>
  )
}
