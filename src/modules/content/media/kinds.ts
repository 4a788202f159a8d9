/** What the library takes, by the type that the bytes say they are; the endings that such a file may have. */
export const pictureTypes = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/apng': ['png', 'apng'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
} as const

export const paperTypes = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
} as const

export const MAX_MEDIA_BYTES = 20 * 1024 * 1024
/** Of all frames together: what a picture takes in memory is not what it takes on the wire. */
export const MAX_PIXELS = 64_000_000
/** A picture is kept no larger than this on its longer side; no page shows more. */
export const LONGEST_SIDE = 2560
/** How many files one form takes. */
export const MOST_FILES = 20

export const mediaKinds = ['image', 'document'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** By what right a picture or file is shown. */
export const licences = ['own', 'permitted', 'cc-by', 'cc-by-sa', 'public-domain'] as const
export type Licence = (typeof licences)[number]

/** What a version is kept as. */
export type MediaType = 'image/jpeg' | 'image/png' | keyof typeof paperTypes

export const endingOf: Record<MediaType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}
