import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'

export type Mail = { to: string; subject: string; text: string }

/** The newest mail to a person whose subject fits; waits until the post has brought it. */
export async function mailTo(dataDir: string, address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined
  await expect
    .poll(
      async () => {
        const mails = await mailsIn(join(dataDir, 'mail'))
        found = mails.findLast((mail) => mail.to.includes(address) && subject.test(mail.subject))
        return found !== undefined
      },
      { timeout: 60_000, message: `a mail to ${address} like ${subject}` },
    )
    .toBe(true)
  if (!found) throw new Error('the mail is gone')
  return found
}

async function mailsIn(folder: string): Promise<Mail[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.eml')).toSorted()
  return Promise.all(
    files.map(async (name) => readMail(await readFile(join(folder, name), 'utf8'))),
  )
}

export function readMail(content: string): Mail {
  const [head = '', ...body] = content.split('\n\n')
  const headers = head.replace(/\n[ \t]+/g, ' ')
  const header = (name: string) => headers.match(new RegExp(`^${name}: (.*)$`, 'im'))?.[1] ?? ''
  const text = body.join('\n\n')
  const encoding = header('content-transfer-encoding').toLowerCase()
  return {
    to: header('to'),
    subject: decodeWords(header('subject')),
    text:
      encoding === 'base64'
        ? Buffer.from(text, 'base64').toString()
        : encoding === 'quoted-printable'
          ? quotedPrintable(text.replace(/=\r?\n/g, ''))
          : text,
  }
}

const decodeWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString()
        : quotedPrintable(word.replaceAll('_', ' ')),
    )

const quotedPrintable = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  ).toString('utf8')
