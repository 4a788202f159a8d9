CREATE TABLE "content"."article_approval_steps" (
	"approval_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"role" text NOT NULL,
	"taken_by" uuid NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "article_approval_steps_approval_id_step_pk" PRIMARY KEY("approval_id","step")
);
--> statement-breakpoint
CREATE TABLE "content"."article_approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"steps" jsonb NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "content"."article_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"checked_by" uuid,
	"checked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "content"."article_publications" (
	"article_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"state" text NOT NULL,
	"revision_id" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "article_publications_article_id_lang_pk" PRIMARY KEY("article_id","lang")
);
--> statement-breakpoint
CREATE TABLE "content"."article_reminders" (
	"article_id" uuid NOT NULL,
	"review_on" date NOT NULL,
	"kind" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "article_reminders_article_id_review_on_kind_pk" PRIMARY KEY("article_id","review_on","kind")
);
--> statement-breakpoint
CREATE TABLE "content"."article_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"topic" text,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"hash_vi" text NOT NULL,
	"hash_en" text,
	"english_basis" uuid,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"note" text NOT NULL,
	"restores" integer
);
--> statement-breakpoint
CREATE TABLE "content"."article_schedules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"revision_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"refusal" text
);
--> statement-breakpoint
CREATE TABLE "content"."campaign_pieces" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"title" text NOT NULL,
	"channel" text NOT NULL,
	"due_on" date NOT NULL,
	"responsible_id" uuid NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"article_id" uuid,
	"settled_at" timestamp with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "content"."campaigns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"goal" text NOT NULL,
	"audience" text NOT NULL,
	"messages" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"responsible_id" uuid NOT NULL,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."coverage" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid,
	"kind" text NOT NULL,
	"outlet" text NOT NULL,
	"title" text NOT NULL,
	"appeared_on" date NOT NULL,
	"link" text,
	"reach" bigint,
	"reach_source" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"taken_back_at" timestamp with time zone,
	"taken_back_reason" text
);
--> statement-breakpoint
CREATE TABLE "content"."redirects" (
	"from" text PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "content"."articles_news";--> statement-breakpoint
DROP INDEX "content"."articles_topic";--> statement-breakpoint
ALTER TABLE "content"."articles" ADD COLUMN "preset" text NOT NULL DEFAULT 'news';--> statement-breakpoint
ALTER TABLE "content"."articles" ALTER COLUMN "preset" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "content"."articles" ADD COLUMN "listed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "content"."articles" ADD COLUMN "first_published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "content"."articles" ADD COLUMN "second_owner_id" uuid;--> statement-breakpoint
ALTER TABLE "content"."articles" ADD COLUMN "review_on" date;--> statement-breakpoint
ALTER TABLE "content"."articles" ADD COLUMN "latest" integer NOT NULL DEFAULT 1;--> statement-breakpoint
ALTER TABLE "content"."articles" ALTER COLUMN "latest" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "content"."article_approval_steps" ADD CONSTRAINT "article_approval_steps_approval_id_article_approvals_id_fk" FOREIGN KEY ("approval_id") REFERENCES "content"."article_approvals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_approvals" ADD CONSTRAINT "article_approvals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "content"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_approvals" ADD CONSTRAINT "article_approvals_revision_id_article_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "content"."article_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_checks" ADD CONSTRAINT "article_checks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "content"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_checks" ADD CONSTRAINT "article_checks_revision_id_article_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "content"."article_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_publications" ADD CONSTRAINT "article_publications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "content"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_publications" ADD CONSTRAINT "article_publications_revision_id_article_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "content"."article_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_reminders" ADD CONSTRAINT "article_reminders_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "content"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_revisions" ADD CONSTRAINT "article_revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "content"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_revisions" ADD CONSTRAINT "article_revisions_topic_topics_code_fk" FOREIGN KEY ("topic") REFERENCES "content"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_schedules" ADD CONSTRAINT "article_schedules_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "content"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."article_schedules" ADD CONSTRAINT "article_schedules_revision_id_article_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "content"."article_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."campaign_pieces" ADD CONSTRAINT "campaign_pieces_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "content"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."campaign_pieces" ADD CONSTRAINT "campaign_pieces_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "content"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."coverage" ADD CONSTRAINT "coverage_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "content"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "article_approvals_open" ON "content"."article_approvals" USING btree ("article_id","lang") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "article_approvals_revision" ON "content"."article_approvals" USING btree ("revision_id","lang") WHERE state in ('open', 'approved');--> statement-breakpoint
CREATE UNIQUE INDEX "article_revisions_number" ON "content"."article_revisions" USING btree ("article_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "article_schedules_planned" ON "content"."article_schedules" USING btree ("article_id","lang","kind") WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX "article_schedules_due" ON "content"."article_schedules" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "campaign_pieces_due" ON "content"."campaign_pieces" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "coverage_appeared" ON "content"."coverage" USING btree ("appeared_on","id");--> statement-breakpoint
CREATE INDEX "redirects_to" ON "content"."redirects" USING btree ("to");--> statement-breakpoint
CREATE INDEX "articles_listed" ON "content"."articles" USING btree ("listed_at","id");--> statement-breakpoint
CREATE INDEX "articles_review" ON "content"."articles" USING btree ("review_on");--> statement-breakpoint
CREATE INDEX "articles_topic" ON "content"."articles" USING btree ("topic","listed_at");--> statement-breakpoint
-- Every article that there was becomes its own first revision; what was published stays published, in each language it had.
INSERT INTO "content"."article_revisions" ("id","article_id","number","topic","title","summary","body","hash_vi","hash_en","english_basis","written_by","written_at","note")
SELECT r.id, a.id, 1, a.topic, a.title, a.summary, a.body,
  encode(sha256(convert_to((a.title->>'vi') || (a.summary->>'vi') || (a.body->'vi')::text, 'UTF8')), 'hex'),
  CASE WHEN a.title->>'en' IS NOT NULL THEN encode(sha256(convert_to((a.title->>'en') || coalesce(a.summary->>'en', '') || (a.body->'en')::text, 'UTF8')), 'hex') END,
  CASE WHEN a.title->>'en' IS NOT NULL THEN r.id END,
  a.author_id, a.changed_at, ''
FROM "content"."articles" a CROSS JOIN LATERAL (SELECT gen_random_uuid() AS id WHERE a.id IS NOT NULL) r;--> statement-breakpoint
INSERT INTO "content"."article_publications" ("article_id","lang","state","revision_id","published_at","changed_at")
SELECT a.id, l.lang, 'published', r.id, a.published_at, greatest(a.changed_at, a.published_at)
FROM "content"."articles" a JOIN "content"."article_revisions" r ON r.article_id = a.id
CROSS JOIN (VALUES ('vi'), ('en')) l(lang)
WHERE a.state = 'published' AND a.published_at IS NOT NULL AND a.title->>l.lang IS NOT NULL;--> statement-breakpoint
UPDATE "content"."articles" SET "listed_at" = "published_at", "first_published_at" = "published_at" WHERE "state" = 'published';--> statement-breakpoint
ALTER TABLE "content"."articles" DROP COLUMN "state";--> statement-breakpoint
ALTER TABLE "content"."articles" DROP COLUMN "title";--> statement-breakpoint
ALTER TABLE "content"."articles" DROP COLUMN "summary";--> statement-breakpoint
ALTER TABLE "content"."articles" DROP COLUMN "body";--> statement-breakpoint
ALTER TABLE "content"."articles" DROP COLUMN "published_at";--> statement-breakpoint
ALTER TABLE "content"."articles" DROP COLUMN "version";