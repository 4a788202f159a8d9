import { localised, useReading } from '../locale.tsx'
import { useSite } from '../site.ts'
import { pictureOf } from './picture.ts'

type Props = { title: string; description?: string | undefined; kind: 'page' | 'article' }

/** What other sites show of a page that somebody shares. */
export function OpenGraph({ title, description, kind }: Props) {
  const { locale, address } = useReading()
  const { name, origin } = useSite()
  return (
    <>
      <meta property="og:type" content={kind === 'article' ? 'article' : 'website'} />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={origin + localised(locale, address)} />
      <meta property="og:locale" content={locale === 'vi' ? 'vi_VN' : 'en_GB'} />
      <meta property="og:image" content={origin + pictureOf({ locale, address, title })} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
