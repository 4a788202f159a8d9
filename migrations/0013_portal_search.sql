CREATE TABLE "portal"."gaps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"typed" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"agency_id" uuid,
	"due_on" date,
	"answer_path" text,
	"note" text,
	"first_asked_on" date NOT NULL,
	"last_asked_on" date NOT NULL,
	"changed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "gaps_words" UNIQUE("words")
);
--> statement-breakpoint
CREATE TABLE "portal"."synonyms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"folded" text NOT NULL,
	"term" text NOT NULL,
	"meanings" jsonb NOT NULL,
	"mutual" boolean NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "synonyms_folded" UNIQUE("folded")
);
--> statement-breakpoint
ALTER TABLE "portal"."search_documents" ADD COLUMN "form" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "portal"."search_documents" ADD COLUMN "year" smallint;--> statement-breakpoint
ALTER TABLE "portal"."search_documents" ADD COLUMN "in_english" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "portal"."search_documents" ADD COLUMN "topics" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "portal"."search_documents" ADD COLUMN "plain_title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "portal"."search_documents" ADD COLUMN "plain_vi" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "portal"."search_documents" ADD COLUMN "plain_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "gaps_state" ON "portal"."gaps" USING btree ("state","last_asked_on");--> statement-breakpoint
CREATE INDEX "search_documents_title_start" ON "portal"."search_documents" USING btree ("plain_title" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_documents_title_slips" ON "portal"."search_documents" USING gin ("plain_title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_documents_form" ON "portal"."search_documents" USING btree ("form");--> statement-breakpoint
CREATE INDEX "search_documents_newest" ON "portal"."search_documents" USING btree ("happened_at" DESC NULLS LAST);