import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { isOwner } from '../articles/caring.ts'
import { lockArticle } from '../articles/locking.ts'
import { isOfNewsroom } from '../articles/reach.ts'
import type { CampaignPlan, NewPiece } from './forms.ts'
import {
  type CampaignRefusal,
  type PieceRefusal,
  refusalToChange,
  refusalToSettle,
} from './rules.ts'
import { type Campaign, campaignPieces, campaigns } from './schema.ts'

const subjectOf = ({ id, name }: Pick<Campaign, 'id' | 'name'>) => ({
  subject: { type: 'campaign', id, label: name.vi },
})

export const planCampaign = (
  scope: SignedScope,
  plan: CampaignPlan,
): Promise<Outcome<string, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!isOfNewsroom(scope.actor)) return undefined
    if (!(await isOwner(inside, plan.responsibleId))) return undefined
    const id = newId()
    await inside.db.insert(campaigns).values({ id, ...plan, createdAt: scope.now })
    await inside.ledger.append(inside, {
      act: 'content.campaign-planned',
      ...subjectOf({ id, name: plan.name }),
      facts: { startsOn: plan.startsOn, endsOn: plan.endsOn },
    })
    return done(id)
  })

export const changeCampaign = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  plan: CampaignPlan,
): Promise<Outcome<string, CampaignRefusal> | undefined> =>
  onCampaign(scope, id, async (inside, campaign) => {
    const refusal = refusalToChange(campaign, version)
    if (refusal) return refused(refusal)
    if (!(await isOwner(inside, plan.responsibleId))) return undefined
    await inside.db
      .update(campaigns)
      .set({ ...plan, version: campaign.version + 1 })
      .where(eq(campaigns.id, id))
    return done(id)
  })

export const closeCampaign = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<string, CampaignRefusal> | undefined> =>
  onCampaign(scope, id, async (inside, campaign) => {
    const refusal = refusalToChange(campaign, version)
    if (refusal) return refused(refusal)
    await inside.db
      .update(campaigns)
      .set({ closedAt: scope.now, version: campaign.version + 1 })
      .where(eq(campaigns.id, id))
    await inside.ledger.append(inside, { act: 'content.campaign-closed', ...subjectOf(campaign) })
    return done(id)
  })

export const addPiece = (
  scope: SignedScope,
  id: string,
  piece: NewPiece,
): Promise<Outcome<string, PieceRefusal> | undefined> =>
  onCampaign(scope, id, async (inside, campaign) => {
    if (campaign.closedAt) return refused('closed')
    if (!(await isOwner(inside, piece.responsibleId))) return undefined
    const pieceId = newId()
    await inside.db.insert(campaignPieces).values({ id: pieceId, campaignId: id, ...piece })
    return done(pieceId)
  })

export type Settlement =
  | { state: 'done'; articleId: string | null }
  | { state: 'dropped'; reason: string }

/** Says of a planned piece that it was made, or why it will not be. */
export const settlePiece = (
  scope: SignedScope,
  id: string,
  pieceId: string,
  settlement: Settlement,
): Promise<Outcome<string, PieceRefusal> | undefined> =>
  onCampaign(scope, id, async (inside, campaign) => {
    const which = and(eq(campaignPieces.id, pieceId), eq(campaignPieces.campaignId, id))
    const [piece] = await inside.db.select().from(campaignPieces).where(which).for('update')
    if (!piece) return undefined
    if (settlement.state === 'done' && settlement.articleId) {
      if (!(await lockArticle(inside, settlement.articleId))) return undefined
    }
    const refusal = refusalToSettle(campaign, piece)
    if (refusal) return refused(refusal)
    await inside.db
      .update(campaignPieces)
      .set({ ...settlement, settledAt: scope.now })
      .where(which)
    if (settlement.state === 'done')
      await inside.ledger.append(inside, {
        act: 'content.piece-done',
        subject: { type: 'campaign-piece', id: pieceId, label: piece.title },
        facts: { campaign: id, channel: piece.channel, article: settlement.articleId },
      })
    return done(pieceId)
  })

const onCampaign = <Value, Refusal extends string>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, campaign: Campaign) => Promise<Outcome<Value, Refusal> | undefined>,
): Promise<Outcome<Value, Refusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!isOfNewsroom(scope.actor)) return undefined
    const [campaign] = await inside.db
      .select()
      .from(campaigns)
      .where(eq(campaigns.id, id))
      .for('update')
    return campaign && steps(inside, campaign)
  })
