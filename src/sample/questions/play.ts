import {
  answerQuestion,
  ask,
  assignQuestion,
  confirmQuestion,
  declineQuestion,
  releaseAnswer,
  returnAnswer,
} from '#modules/content/index.ts'
import { newId } from '#platform/ids.ts'
import { MAIL_QUEUE } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { fold, slugOf } from '#platform/text/fold.ts'
import { as, type Happening, must, pick } from '../stage.ts'
import type { World } from '../world.ts'
import { type SampleQuestion, sampleQuestions } from './questions.ts'

/** Questions come in, are confirmed from the mailbox, and go as far as each of them went. */
export const askQuestions = (world: World): Happening[] =>
  sampleQuestions.map((question, index) => ({
    daysAgo: question.daysAgo,
    time: `1${index % 8}:05`,
    does: (at) => play(world, question, at),
  }))

async function play(world: World, question: SampleQuestion, at: Date): Promise<void> {
  const { stage, cast } = world
  const [writer, other] = [pick(cast.officers, 0), pick(cast.officers, 1)]
  const asked = await confirmed({ ...as(stage, writer, at), actor: null }, world, question)
  const { id } = asked
  let version = asked.version
  const step = async (act: Promise<Parameters<typeof must<{ id: string }>>[0]>) => {
    must(await act, question.title)
    version += 1
  }
  const { outcome, answer = '', answerEn = '', reason = '' } = question
  if (outcome === 'waiting') return
  if (outcome === 'declined')
    return step(declineQuestion(as(stage, other, at), id, version, reason))
  await step(assignQuestion(as(stage, cast.leader, at), id, version, writer.id))
  if (outcome === 'assigned') return
  const written = {
    publicTitle: question.title,
    publicWords: question.words.replaceAll(question.name, '[đã lược]'),
    answer,
    answerEn,
  }
  await step(answerQuestion(as(stage, writer, at), id, version, written))
  if (outcome === 'answered') return
  if (outcome === 'returned')
    return step(returnAnswer(as(stage, cast.leader, at), id, version, reason))
  await step(releaseAnswer(as(stage, other, at), id, version))
}

/** Asks, and follows the link of the mail as its owner would. */
async function confirmed(scope: Scope, { stage }: World, question: SampleQuestion) {
  let mail = ''
  const jobs: Scope['jobs'] = {
    async enqueue(_, queue, { text }) {
      if (queue === MAIL_QUEUE) mail = String(text)
    },
  }
  const wanted = fold(question.about)
  const topic = stage.plan.portalTopics.find(({ name, covers }) =>
    [name, ...covers].some(({ vi }) => fold(vi).includes(wanted)),
  )
  await ask({ ...scope, jobs }, newId(), {
    name: question.name,
    email: `${slugOf(question.name)}@mau.benkhoi.example`,
    topic: topic?.code ?? '',
    title: question.title,
    words: question.words,
    mayPublish: question.mayPublish,
    consent: true,
    website: '',
  })
  const token = mail.match(/xac-nhan\/([\w-]+)/)?.[1] ?? ''
  return must(await confirmQuestion(scope, token), question.title)
}
