import { localised, useMessages, useReading } from '../locale.tsx'
import { useSite } from '../site.ts'
import { messages } from './messages.ts'

/** Ways to pass a page on. Nothing of another site is loaded: each is a link that the reader follows or leaves. */
export function Share({ title }: { title: string }) {
  const texts = useMessages(messages)
  const { locale, address } = useReading()
  const { origin } = useSite()
  const [path = '/'] = address.split('?')
  const here = origin + localised(locale, path)
  const ways = [
    { href: `mailto:?${query({ subject: title, body: here })}`, label: texts.mail },
    {
      href: `https://www.facebook.com/sharer/sharer.php?${query({ u: here })}`,
      label: texts.facebook,
    },
    {
      href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url: here })}`,
      label: texts.linkedin,
    },
  ]
  return (
    <section class="share" aria-labelledby="chia-se">
      <h2 id="chia-se" class="share-title">
        {texts.title}
      </h2>
      <ul class="share-ways">
        {ways.map(({ href, label }) => (
          <li key={label}>
            <a
              href={href}
              class="btn btn-outline btn-sm"
              rel="noopener noreferrer nofollow"
              referrerpolicy="no-referrer"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <label class="share-address">
        <span>{texts.address}</span>
        <input class="input" readOnly value={here} />
      </label>
      <p class="text-muted text-sm">{texts.note}</p>
    </section>
  )
}

// Mail programs do not read a plus as a space.
const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&')
