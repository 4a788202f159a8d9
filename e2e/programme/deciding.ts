import type { Seat } from '../browser.ts'
import { main } from '../hands.ts'
import { send } from '../sheet.ts'
import type { Applicant } from './applying.ts'
import { idIn } from './calling.ts'

/** The officer draws up all decisions of the call from what the council carried; the leader takes them in one act. */
export async function decideTogether(
  officer: Seat,
  leader: Seat,
  call: string,
  title: string,
): Promise<string> {
  await officer.page.goto('/ban-lam-viec/dot-quyet-dinh')
  await send(officer.page, '/dot-quyet-dinh', { call, title })
  const batch = idIn(officer.page.url())
  await send(officer.page, '/trinh')
  await leader.page.goto(`/ban-lam-viec/dot-quyet-dinh/${batch}`)
  await send(leader.page, '/quyet-dinh')
  return batch
}

/** Records a signed contract with two milestones and one content item. */
export async function signContract(
  { page }: Seat,
  { caseId, number }: Applicant,
  amount: number,
  today: string,
): Promise<void> {
  const first = Math.floor(amount * 0.6)
  await page.goto(`/ban-lam-viec/xet-ho-so/${caseId}`)
  await send(page, `/${caseId}/hop-dong`, {
    contractNumber: `HĐ-${number}`,
    signedOn: today,
    amount: String(amount),
    'milestones-1-title': 'Bản mẫu',
    'milestones-1-evidenceWanted': 'Biên bản chạy thử',
    'milestones-1-dueOn': today,
    'milestones-1-amount': String(first),
    'milestones-2-title': 'Thử tại cảng',
    'milestones-2-evidenceWanted': 'Biên bản nghiệm thu',
    'milestones-2-dueOn': today,
    'milestones-2-amount': String(amount - first),
    'items-1-title': 'Thuê thiết bị',
    'items-1-costKind': 'equipment',
    'items-1-stateAmount': String(amount),
    'items-1-otherAmount': '0',
  })
}

/** Drafts every paper that a page of papers offers, and gives their bytes by kind. */
export async function draftPapers({ page }: Seat, address: string): Promise<Map<string, Buffer>> {
  await page.goto(address)
  const kinds = await main(page)
    .locator('[name=kind]')
    .evaluateAll((nodes) =>
      nodes.flatMap((node) =>
        node instanceof HTMLSelectElement
          ? [...node.options].map(({ value }) => value).filter(Boolean)
          : [(node as HTMLInputElement).value],
      ),
    )
  for (const kind of kinds.length > 0 ? kinds : ['minutes']) {
    await page.goto(address)
    await send(page, address, kind === 'minutes' ? {} : { kind })
  }
  await page.goto(address)
  const papers = new Map<string, Buffer>()
  for (const link of await main(page).locator('a[href$="/tep"]').all()) {
    const href = (await link.getAttribute('href')) ?? ''
    const answer = await page.request.get(href)
    papers.set(href, await answer.body())
  }
  return papers
}
