import type { Config } from '#platform/config.ts'
import { readSignIns } from '../sample/sign-ins.ts'
import type { Program } from './program.ts'

/** What the terminal shows once the doors are open: the address, and who may come in to try. */
export async function openingWords(program: Program, config: Config): Promise<string> {
  if (config.role === 'worker') return 'Bến Khởi works in the background: mails, seals, indexes.'
  const { sample } = await program.deps.site()
  const signIns = sample ? await readSignIns(config.dataDir) : []
  const widest = Math.max(0, ...signIns.map(({ who }) => who.length))
  const people = signIns.map(
    ({ email, password, who }) => `  ${who.padEnd(widest)}  ${email}  ${password}`,
  )
  return [
    '',
    `Bến Khởi is open at ${config.origin}`,
    ...(people.length > 0 ? ['', 'Sample people, all invented:', ...people] : []),
    ...(config.smtpUrl
      ? []
      : ['', `Mails are written to ${config.dataDir}/mail, because SMTP_URL is not set.`]),
    '',
  ].join('\n')
}
