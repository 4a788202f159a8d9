export { type SentForm, sentForm, startOf } from '#platform/http/sent.ts'
