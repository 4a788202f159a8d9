import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { fileTypeFromBuffer } from 'file-type'
import { newId } from '../ids.ts'
import { done, type Outcome, only, refused } from '../outcome.ts'
import { files, type StoredFile } from '../schema.ts'
import type { Scope } from '../scope.ts'
import { hasControlCharacters, normalise } from '../text/normalise.ts'

export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** Kinds of documents that a person may hand in; the bytes decide, not the name. */
export const documentTypes = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
} as const

export type FileRefusal = 'file-empty' | 'file-too-large' | 'file-type'

/** Stores a handed-in file privately. The type is sniffed from the bytes; the name keeps its words and loses its tricks. */
export async function storeFile(
  scope: Scope,
  file: File,
): Promise<Outcome<StoredFile, FileRefusal>> {
  if (file.size === 0) return refused('file-empty')
  if (file.size > MAX_FILE_BYTES) return refused('file-too-large')
  const content = new Uint8Array(await file.arrayBuffer())
  const type = await fileTypeFromBuffer(content)
  if (!type || !(type.mime in documentTypes)) return refused('file-type')
  const row = {
    id: newId(),
    name: safeName(file.name, documentTypes[type.mime as keyof typeof documentTypes]),
    mediaType: type.mime,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    uploadedBy: scope.actor?.id ?? null,
    uploadedAt: scope.now,
  }
  // The bytes go first: a row without bytes would be a broken promise, bytes without a row are only litter.
  await scope.files.put(row.id, content)
  return done(only(await scope.db.insert(files).values(row).returning()))
}

export async function findFile({ db }: Scope, id: string): Promise<StoredFile | undefined> {
  const [file] = await db.select().from(files).where(eq(files.id, id))
  return file
}

/** The answer that hands a file over: always as a download of its sniffed type, kept by nobody on the way. */
export async function fileResponse(scope: Scope, file: StoredFile): Promise<Response | undefined> {
  const content = await scope.files.get(file.id)
  if (!content) return undefined
  return new Response(Buffer.from(content), {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(content.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

export function safeName(given: string, extension: string): string {
  const last = normalise(given.toWellFormed()).split(/[\\/]/).at(-1) ?? ''
  const letters = [...last].filter(
    (letter) => !hasControlCharacters(letter) && !/[<>:"|?*]/.test(letter),
  )
  const stem = letters
    .join('')
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/^[.\s]+/, '')
    .trim()
  // By letters, not code units: half an emoji cannot stand in an address.
  return `${[...stem].slice(0, 120).join('') || 'tep'}.${extension}`
}
