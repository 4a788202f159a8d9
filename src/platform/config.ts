import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ORIGIN: address.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Bến Khởi <khong-tra-loi@localhost>'),
  S3_ENDPOINT: address.optional(),
  S3_BUCKET: z.string().min(3).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  CONTACT: z.string().min(3).max(200).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  AUTH_SECRET: z.string().min(32).optional(),
  FETCH_ALLOW: z
    .string()
    .regex(/^[^\s,/]+:\d{1,5}(,[^\s,/]+:\d{1,5})*$/)
    .optional(),
})

const meaning: Record<keyof z.infer<typeof settings>, string> = {
  PORT: 'a port number from 0 to 65535, such as 3000',
  ORIGIN: 'the public address, such as https://khoinghiep.example.vn',
  DATABASE_URL: 'a PostgreSQL address, such as postgres://user:password@host:5432/benkhoi',
  DATA_DIR: 'a folder for data, such as .data',
  SMTP_URL: 'a mail server, such as smtp://user:password@host:587',
  MAIL_FROM: 'the sender of mails, such as Bến Khởi <khong-tra-loi@example.vn>',
  S3_ENDPOINT: 'the address of an S3 service, such as https://s3.example.vn',
  S3_BUCKET: 'the name of a bucket, at least 3 letters',
  S3_REGION: 'a region name, such as us-east-1',
  S3_ACCESS_KEY_ID: 'the access key of the bucket',
  S3_SECRET_ACCESS_KEY: 'the secret key of the bucket',
  ROLE: 'all, web or worker',
  LOG_LEVEL: 'debug, info, warn, error or silent',
  CONTACT: 'how people reach whoever runs the portal, such as a mail address or a telephone number',
  TRUST_PROXY: '1 behind a proxy that sets X-Forwarded-For, otherwise 0',
  AUTH_SECRET: 'a random text of at least 32 letters that signs the sessions',
  FETCH_ALLOW:
    'inner servers that may be fetched from, without https too, such as 10.0.0.5:8080,localhost:3001',
}

export type Config = {
  port: number
  origin: string
  databaseUrl: string | undefined
  dataDir: string
  smtpUrl: string | undefined
  mailFrom: string
  s3: S3Settings | undefined
  role: 'all' | 'web' | 'worker'
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** How people reach whoever runs the portal; stands at the foot of every page. */
  contact: string | undefined
  trustProxy: boolean
  authSecret: string | undefined
  /** host:port of servers that may be fetched from although they are inner or without https. */
  fetchAllow: readonly string[]
}

export type S3Settings = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** Reads the settings from the environment; each fault is one sentence that names the setting and what it wants. */
export function readConfig(
  env: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; faults: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = settings.safeParse(given)
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => String(issue.path[0])))
    return { ok: false, faults: [...names].map((name) => faultOf(name)) }
  }
  const it = read.data
  const s3 = readS3(it)
  const faults = s3.ok ? [] : s3.faults
  if (it.DATABASE_URL && !it.AUTH_SECRET)
    faults.push('AUTH_SECRET is missing: with DATABASE_URL set, every web node must share it.')
  if (it.ROLE !== 'all' && !it.DATABASE_URL)
    faults.push(
      `ROLE=${it.ROLE} needs DATABASE_URL: the built-in database serves one process only.`,
    )
  if (faults.length > 0 || !s3.ok) return { ok: false, faults }
  return {
    ok: true,
    config: {
      port: it.PORT,
      origin: (it.ORIGIN ?? `http://localhost:${it.PORT}`).replace(/\/+$/, ''),
      databaseUrl: it.DATABASE_URL,
      dataDir: it.DATA_DIR,
      smtpUrl: it.SMTP_URL,
      mailFrom: it.MAIL_FROM,
      s3: s3.settings,
      role: it.ROLE,
      logLevel: it.LOG_LEVEL,
      contact: it.CONTACT,
      trustProxy: it.TRUST_PROXY === '1',
      authSecret: it.AUTH_SECRET,
      fetchAllow: it.FETCH_ALLOW?.split(',') ?? [],
    },
  }
}

const faultOf = (name: string) =>
  `${name} is not right: it must be ${name in meaning ? meaning[name as keyof typeof meaning] : 'set'}.`

function readS3(
  it: z.infer<typeof settings>,
): { ok: true; settings: S3Settings | undefined } | { ok: false; faults: string[] } {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION } = it
  const all = { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }
  if (Object.values(all).every((value) => value === undefined))
    return { ok: true, settings: undefined }
  if (S3_ENDPOINT && S3_BUCKET && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY)
    return {
      ok: true,
      settings: {
        endpoint: S3_ENDPOINT,
        bucket: S3_BUCKET,
        region: S3_REGION,
        accessKeyId: S3_ACCESS_KEY_ID,
        secretAccessKey: S3_SECRET_ACCESS_KEY,
      },
    }
  const missing = Object.entries(all).filter(([, value]) => value === undefined)
  return {
    ok: false,
    faults: missing.map(([name]) => `${name} is missing: the S3 settings go together.`),
  }
}
