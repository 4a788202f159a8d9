import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { newId } from '../ids.ts'
import type { Message } from './mail.ts'

/** Hands a mail over, or throws so that the job is tried again. */
export type Post = (message: Message) => Promise<void>

/** Mails go to a server when one is set; otherwise each becomes an .eml file that any mail program opens. */
export function createPost(config: {
  smtpUrl: string | undefined
  mailFrom: string
  dataDir: string
}): Post {
  if (config.smtpUrl) {
    const server = createTransport(config.smtpUrl)
    return async (message) => {
      await server.sendMail({ from: config.mailFrom, ...withHeaders(message) })
    }
  }
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const folder = join(config.dataDir, 'mail')
  return async (message) => {
    const { message: content } = await writer.sendMail({
      from: config.mailFrom,
      ...withHeaders(message),
    })
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(join(folder, `${newId()}.eml`), content, { mode: 0o600 })
  }
}

const withHeaders = ({ leave, ...message }: Message) =>
  leave
    ? {
        ...message,
        headers: {
          'List-Unsubscribe': `<${leave}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      }
    : message
