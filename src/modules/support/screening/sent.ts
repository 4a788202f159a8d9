export { askedForMore, type SentForm, sentForm, startOf } from '#platform/http/sent.ts'
