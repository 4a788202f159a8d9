import type { Scope } from '../scope.ts'

export const MAIL_QUEUE = 'platform.mail'

export type Message = {
  to: string
  subject: string
  text: string
  /** Where the reader's mail program asks by POST for no more of these (RFC 8058). */
  leave?: string | undefined
}

/** Puts a mail into the post in the writing transaction: it leaves only if the write commits. */
export const sendMail = ({ db, jobs }: Scope, message: Message): Promise<void> =>
  jobs.enqueue(db, MAIL_QUEUE, { ...message, leave: message.leave ?? null })
