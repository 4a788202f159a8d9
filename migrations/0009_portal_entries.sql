CREATE TABLE "content"."entry_faults" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"form_key" text NOT NULL,
	"words" text NOT NULL,
	"email" text,
	"locale" text NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"outcome" text,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "content"."entry_letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_hash" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "content"."entry_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"content" jsonb NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"facts" jsonb NOT NULL,
	"folded" text NOT NULL,
	"organisation_id" uuid,
	"person_id" uuid,
	"consented_at" timestamp with time zone,
	"contact_id" uuid NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"expires_on" date,
	"stale_on" date,
	"hidden_on" date,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"told_of" date,
	"lapsed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "content"."entry_faults" ADD CONSTRAINT "entry_faults_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "content"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."entry_letters" ADD CONSTRAINT "entry_letters_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "content"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."entry_proposals" ADD CONSTRAINT "entry_proposals_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "content"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "entry_faults_form" ON "content"."entry_faults" USING btree ("form_key");--> statement-breakpoint
CREATE INDEX "entry_faults_open" ON "content"."entry_faults" USING btree ("reported_at") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "entry_faults_entry" ON "content"."entry_faults" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entry_letters_key" ON "content"."entry_letters" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "entry_letters_entry" ON "content"."entry_letters" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "entry_letters_expiry" ON "content"."entry_letters" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "entry_proposals_one_waiting" ON "content"."entry_proposals" USING btree ("entry_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "entry_proposals_entry" ON "content"."entry_proposals" USING btree ("entry_id","proposed_at");--> statement-breakpoint
CREATE INDEX "entry_proposals_waiting" ON "content"."entry_proposals" USING btree ("proposed_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "entries_address" ON "content"."entries" USING btree ("kind","slug");--> statement-breakpoint
CREATE INDEX "entries_list" ON "content"."entries" USING btree ("kind","published_at") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_calendar" ON "content"."entries" USING btree ("kind","starts_at") WHERE starts_at is not null;--> statement-breakpoint
CREATE INDEX "entries_facts" ON "content"."entries" USING gin ("facts" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "entries_organisation" ON "content"."entries" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "entries_person" ON "content"."entries" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "entries_stale" ON "content"."entries" USING btree ("stale_on") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_changed" ON "content"."entries" USING btree ("changed_at");