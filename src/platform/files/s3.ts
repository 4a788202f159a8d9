import type { S3Settings } from '../config.ts'
import type { FileStore } from './store.ts'

/** Files in a bucket of any service that speaks the S3 protocol. The client is loaded only when this is used. */
export async function s3Store(settings: S3Settings): Promise<FileStore> {
  const { S3Client, PutObjectCommand, GetObjectCommand, DeleteObjectCommand, NoSuchKey } =
    await import('@aws-sdk/client-s3')
  const { accessKeyId, secretAccessKey } = settings
  const client = new S3Client({
    endpoint: settings.endpoint,
    region: settings.region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  })
  const at = (key: string) => ({ Bucket: settings.bucket, Key: key })
  return {
    async put(key, content) {
      await client.send(new PutObjectCommand({ ...at(key), Body: content }))
    },
    async get(key) {
      try {
        const found = await client.send(new GetObjectCommand(at(key)))
        return await found.Body?.transformToByteArray()
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)))
    },
  }
}
