import { decodeText } from '../text/decode.ts'

/** The encoding that a server, or the beginning of the document itself, says the document is in. */
export function toldCharset(bytes: Uint8Array, contentType = ''): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1')
  const told =
    contentType.match(/charset\s*=\s*["']?([\w.:-]+)/i) ??
    start.match(/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i) ??
    start.match(/<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i)
  return told?.[1]?.toLowerCase()
}

/** What an answer says, whatever server and document say of its encoding. */
export const textOf = (bytes: Uint8Array, contentType = ''): string =>
  decodeText(bytes, toldCharset(bytes, contentType)).text
