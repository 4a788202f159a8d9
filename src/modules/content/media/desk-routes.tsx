import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, soughtText, withQuery } from '#platform/http/query-fields.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { describeMedia } from './actions.ts'
import { addUploads, prepareUploads, type Uploads } from './adding.ts'
import { descriptionsForm } from './forms.ts'
import { type MediaKind, MOST_FILES, mediaKinds } from './kinds.ts'
import { DescribePage } from './pages/DescribePage.tsx'
import { LibraryPage } from './pages/LibraryPage.tsx'
import { UploadPage } from './pages/UploadPage.tsx'
import { mediaPaths } from './paths.ts'
import { conditions, listMedia, listUndescribed } from './queries.ts'
import { keeper } from './reach.ts'
import { thumbnailOf } from './shown.ts'

export const deskRoutes = new Hono<Env>()

const libraryQuery = z.object({
  q: soughtText(),
  loai: filter(z.enum(mediaKinds)),
  loc: filter(z.enum(conditions)),
  xong: filter(z.enum(['described', 'removed'])),
  ...pageQuery.shape,
})

deskRoutes.get(mediaPaths.library, keeper, async (c) => {
  const { q, loai, loc, xong, page: number } = readQuery(c, libraryQuery)
  const search = { sought: q, kind: loai, condition: loc, page: number }
  const list = await listMedia(c.var.scope, search)
  return page(c, <LibraryPage {...list} search={search} done={xong} />)
})

const pickerQuery = z.object({ q: soughtText(), ...pageQuery.shape })

deskRoutes.get(mediaPaths.pictures, keeper, (c) => offer(c, 'image'))
deskRoutes.get(mediaPaths.papers, keeper, (c) => offer(c, 'document'))

/** What the editor of texts may put on a page: the newest that fit, 24 at a time. */
async function offer(c: Context<Env>, kind: MediaKind) {
  const { q, page: number } = readQuery(c, pickerQuery)
  const search = { sought: q, kind, describedOnly: true, page: number }
  const { media } = await listMedia(c.var.scope, search)
  return c.json(
    media.map(({ medium: { id, name }, version, shown }) => ({
      value: id,
      title: shown.kind === 'image' ? shown.alt || name : shown.name,
      about: name,
      picture: thumbnailOf(version) ?? undefined,
      width: version.width ?? undefined,
      height: version.height ?? undefined,
    })),
  )
}

deskRoutes.get(mediaPaths.upload, keeper, (c) => page(c, <UploadPage formKey={newId()} />))

deskRoutes.post(mediaPaths.upload, keeper, async (c) => {
  const { raw, files } = await readPosted(c)
  const form = checkForm(raw, z.object({}))
  const given = files.get('files') ?? []
  const again = (shown: Partial<Parameters<typeof UploadPage>[0]>) =>
    page(c, <UploadPage formKey={newId()} {...shown} />, 422)
  if (given.length === 0) return again({ problem: 'no-file' })
  if (given.length > MOST_FILES) return again({ problem: 'too-many-files' })
  const prepared = await prepareUploads(given)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => addUploads(scope, prepared)),
  )
  if (!outcome.ok) return again({ refused: prepared.unfit })
  const { added, refused } = outcome.value
  if (refused.length > 0) return again({ refused, added })
  return seeOther(c, await addressAfter(c, added))
})

/** A single file leads to its own page; several to the pictures that wait for their descriptions. */
async function addressAfter(c: Context<Env>, added: Uploads['added']): Promise<string> {
  const [only, second] = added
  if (only && !second)
    return withQuery(link(mediaPaths.medium, { id: only.id }), {
      xong: only.isNew ? 'added' : 'same',
    })
  const waiting = await listUndescribed(
    c.var.scope,
    added.map(({ id }) => id),
  )
  return waiting.length > 0 ? mediaPaths.describe : mediaPaths.library
}

deskRoutes.get(mediaPaths.describe, keeper, async (c) =>
  page(c, <DescribePage media={await listUndescribed(c.var.scope)} formKey={newId()} />),
)

deskRoutes.post(mediaPaths.describe, keeper, async (c) => {
  const { raw } = await readPosted(c)
  // The rows are named by what the form carried; a stranger's id finds nothing below.
  const ids = Object.keys(raw).flatMap((name) => name.match(/^alt-([0-9a-f-]{36})$/)?.[1] ?? [])
  const waiting = await listUndescribed(c.var.scope, ids.slice(0, 100))
  const form = checkForm(raw, descriptionsForm(waiting.map(({ medium }) => medium.id)))
  if (!form.ok)
    return page(
      c,
      <DescribePage media={waiting} formKey={form.key} raw={raw} problems={form.problems} />,
      422,
    )
  orNotFound(await once(signedScope(c), form.key, (scope) => describeMedia(scope, form.value)))
  const left = await listUndescribed(c.var.scope)
  return seeOther(
    c,
    left.length > 0 ? mediaPaths.describe : withQuery(mediaPaths.library, { xong: 'described' }),
  )
})
