import {
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Written } from '#platform/text/searchable.ts'
import { content } from '../schema.ts'
import { type Licence, type MediaType, mediaKinds } from './kinds.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A picture or document of the library. Its id stays when another version takes the place of the one shown. */
export const media = content.table(
  'media',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind', { enum: mediaKinds }).notNull(),
    /** The file's name, with the ending of what it is kept as. */
    name: text('name').notNull(),
    /** What a picture shows, for whoever does not see it; null while nobody has said, and of what only decorates. */
    alt: jsonb('alt').$type<Written>(),
    isDecorative: boolean('is_decorative').notNull(),
    /** Stands under a picture; the title of a document. */
    caption: jsonb('caption').$type<Written>(),
    credit: text('credit').notNull(),
    licence: text('licence').$type<Licence>().notNull(),
    /** The point that stays in sight when a page cuts the picture, in hundredths of width and height. */
    focusX: integer('focus_x').notNull(),
    focusY: integer('focus_y').notNull(),
    /** The version that pages show. */
    versionId: uuid('version_id').notNull(),
    /** Name, descriptions, caption and credit without marks, for the library's own search. */
    folded: text('folded').notNull(),
    addedBy: uuid('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('media_added').on(t.addedAt, t.id)],
)

/** The bytes that a medium has or had: cleaned of all metadata, under the version's id in the file store. */
export const mediaVersions = content.table(
  'media_versions',
  {
    id: uuid('id').primaryKey(),
    mediaId: uuid('media_id')
      .notNull()
      .references(() => media.id),
    /** The beginning of the SHA-256 of the kept bytes: the part of the address that changes with them. */
    hash: text('hash').notNull(),
    /** Of the bytes as they were handed in, to know them again. */
    handedHash: text('handed_hash').notNull(),
    mediaType: text('media_type').$type<MediaType>().notNull(),
    size: integer('size').notNull(),
    /** In pixels; null for a document. */
    width: integer('width'),
    height: integer('height'),
    isMoving: boolean('is_moving').notNull(),
    addedBy: uuid('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [
    index('media_versions_hash').on(t.hash),
    index('media_versions_handed').on(t.handedHash),
    index('media_versions_media').on(t.mediaId, t.addedAt),
  ],
)

/** Where a medium is used; whoever uses it hands in the whole list of one thing. */
export const mediaUses = content.table(
  'media_uses',
  {
    source: text('source').notNull(),
    subjectId: uuid('subject_id').notNull(),
    mediaId: uuid('media_id')
      .notNull()
      .references(() => media.id),
    /** What the editors call the thing, and where they find it. */
    title: text('title').notNull(),
    path: text('path').notNull(),
    /** Whether everybody may see the thing, and so the medium. */
    isPublic: boolean('is_public').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.subjectId, t.mediaId] }),
    uniqueIndex('media_uses_position').on(t.source, t.subjectId, t.position),
    index('media_uses_media').on(t.mediaId),
  ],
)

export type Medium = typeof media.$inferSelect
export type MediaVersion = typeof mediaVersions.$inferSelect
export type MediaUse = typeof mediaUses.$inferSelect
