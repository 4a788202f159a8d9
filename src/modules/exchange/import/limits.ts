import type { ZipLimits } from '#platform/files/zip.ts'

const MB = 1024 * 1024

/** Everything that one import may hold; a larger portal moves in parts. */
export const MAX_ROWS = 100_000
export const MAX_FILES = 200

/** What one sending can carry: the body limit of the web server, less what the form around it takes. */
export const MAX_SENT_BYTES = 60 * MB

/** A zip of many documents or pictures. */
export const folderLimits: ZipLimits = { total: 400 * MB, each: 30 * MB, entries: 20_000 }
/** A Word or Excel file, which is a zip too. */
export const officeLimits: ZipLimits = { total: 200 * MB, each: 150 * MB, entries: 5_000 }

export const MAX_TITLE = 200
export const MAX_SUMMARY = 500
/** The most that the editor's form takes. */
export const MAX_TEXT = 50_000
