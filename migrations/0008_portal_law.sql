CREATE TABLE "content"."questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "content"."questions_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"state" text DEFAULT 'unconfirmed' NOT NULL,
	"topic" text,
	"locale" text NOT NULL,
	"title" text,
	"words" text,
	"asker_name" text,
	"asker_email" text,
	"may_publish" boolean NOT NULL,
	"consent_to" text NOT NULL,
	"keep_until" date NOT NULL,
	"erased_at" timestamp with time zone,
	"form_key" text NOT NULL,
	"token_hash" text,
	"asked_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"due_on" date,
	"assigned_to" uuid,
	"slug" text,
	"public_title" text,
	"public_words" text,
	"folded" text,
	"answer" text,
	"answer_en" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"reason" text,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"helpful" integer DEFAULT 0 NOT NULL,
	"not_helpful" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "questions_form_key" UNIQUE("form_key"),
	CONSTRAINT "questions_token" UNIQUE("token_hash"),
	CONSTRAINT "questions_slug" UNIQUE("slug")
);
--> statement-breakpoint
DROP INDEX "content"."citations_source";--> statement-breakpoint
ALTER TABLE "content"."citations" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
ALTER TABLE "content"."citations" ADD COLUMN "agency_id" uuid;--> statement-breakpoint
ALTER TABLE "content"."citations" ADD COLUMN "owners" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "content"."document_relations" ADD COLUMN "from_day" date;--> statement-breakpoint
ALTER TABLE "content"."document_relations" ADD COLUMN "clauses" text;--> statement-breakpoint
ALTER TABLE "content"."document_relations" ADD COLUMN "leaves_in_force" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "content"."documents" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "content"."documents" ADD COLUMN "who_gets" jsonb;--> statement-breakpoint
ALTER TABLE "content"."documents" ADD COLUMN "text_as_scanned" text;--> statement-breakpoint
ALTER TABLE "content"."documents" ADD COLUMN "state" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "content"."documents" ADD COLUMN "kept_by" text DEFAULT 'file' NOT NULL;--> statement-breakpoint
ALTER TABLE "content"."documents" ADD COLUMN "lapse_told" date;--> statement-breakpoint
ALTER TABLE "content"."documents" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "content"."documents" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "content"."questions" ADD CONSTRAINT "questions_topic_topics_code_fk" FOREIGN KEY ("topic") REFERENCES "content"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "questions_state" ON "content"."questions" USING btree ("state","closed_at");--> statement-breakpoint
CREATE INDEX "questions_keep" ON "content"."questions" USING btree ("keep_until");--> statement-breakpoint
CREATE INDEX "documents_ends" ON "content"."documents" USING btree ("ends_on");--> statement-breakpoint
CREATE INDEX "citations_source" ON "content"."citations" USING btree ("source","subject_id");--> statement-breakpoint
ALTER TABLE "content"."document_relations" ADD CONSTRAINT "document_relations_not_self" CHECK ("content"."document_relations"."from_id" <> "content"."document_relations"."to_id");