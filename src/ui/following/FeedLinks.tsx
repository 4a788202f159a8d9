import { localised, useLocale } from '../locale.tsx'
import { useSite } from '../site.ts'
import { feedAddress, feedTypes, formatsOf, useFollowed } from './lists.ts'

/** The feeds of the list a page shows, where feed readers look for them. */
export function FeedLinks() {
  const { origin } = useSite()
  const locale = useLocale()
  const followed = useFollowed()
  if (!followed) return null
  const { list, query } = followed
  return (
    <>
      {formatsOf(list).map((format) => (
        <link
          key={format}
          rel="alternate"
          type={feedTypes[format]}
          title={list.title[locale]}
          href={origin + localised(locale, feedAddress(list, format, query))}
        />
      ))}
    </>
  )
}
