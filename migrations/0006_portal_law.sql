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
CREATE INDEX "documents_ends" ON "content"."documents" USING btree ("ends_on");--> statement-breakpoint
CREATE INDEX "citations_source" ON "content"."citations" USING btree ("source","subject_id");--> statement-breakpoint
ALTER TABLE "content"."document_relations" ADD CONSTRAINT "document_relations_not_self" CHECK ("content"."document_relations"."from_id" <> "content"."document_relations"."to_id");