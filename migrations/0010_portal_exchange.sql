CREATE SCHEMA "exchange";
--> statement-breakpoint
CREATE TABLE "exchange"."import_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"encoding" text,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"skipped" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."import_pictures" (
	"import_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"stored_as" uuid,
	"address" text,
	"alt" text DEFAULT '' NOT NULL,
	"media_id" uuid,
	CONSTRAINT "import_pictures_import_id_key_pk" PRIMARY KEY("import_id","key")
);
--> statement-breakpoint
CREATE TABLE "exchange"."import_redirects" (
	"import_id" uuid NOT NULL,
	"from_path" text NOT NULL,
	"to_path" text NOT NULL,
	"row_id" uuid,
	CONSTRAINT "import_redirects_import_id_from_path_pk" PRIMARY KEY("import_id","from_path")
);
--> statement-breakpoint
CREATE TABLE "exchange"."import_rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "exchange"."import_rows_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_key" text NOT NULL,
	"source" jsonb NOT NULL,
	"judgement" text,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"published_at" timestamp with time zone,
	"likeness" text,
	"pair" text,
	"english" boolean DEFAULT false NOT NULL,
	"path" text,
	"same_as" jsonb,
	"included" boolean,
	"result" text,
	"failure" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"article_id" uuid,
	"article_slug" text,
	"article_version" integer
);
--> statement-breakpoint
CREATE TABLE "exchange"."imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"source" text NOT NULL,
	"state" text DEFAULT 'gathering' NOT NULL,
	"choices" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"stopped" text,
	"finished_at" timestamp with time zone,
	"undone_by" uuid,
	"undone_at" timestamp with time zone,
	"cleared_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."partner_cursors" (
	"partner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cursor" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "partner_cursors_partner_id_kind_pk" PRIMARY KEY("partner_id","kind")
);
--> statement-breakpoint
CREATE TABLE "exchange"."partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"feed" text NOT NULL,
	"address" text NOT NULL,
	"kinds" jsonb NOT NULL,
	"every_minutes" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"trusted_key" jsonb,
	"offered_key" jsonb,
	"origin" text,
	"next_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone,
	"succeeded_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"detail" text,
	"etag" text,
	"last_modified" text
);
--> statement-breakpoint
CREATE TABLE "exchange"."received_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"foreign_id" text NOT NULL,
	"item_version" text NOT NULL,
	"content" jsonb,
	"state" text NOT NULL,
	"pending" text,
	"reason" text,
	"note" text,
	"duplicate_of" uuid,
	"article_id" uuid,
	"shown" jsonb,
	"link_key" text,
	"title_key" text,
	"first_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"since" text,
	"cursor" text NOT NULL,
	"count" integer NOT NULL,
	"hash" text NOT NULL,
	"handed_by" uuid NOT NULL,
	"handed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."outgoing_feed" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"epoch" text NOT NULL,
	"last_seq" bigint DEFAULT 0 NOT NULL,
	"gathered_to" bigint DEFAULT 0 NOT NULL,
	"gathered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "exchange"."outgoing_items" (
	"kind" text NOT NULL,
	"item_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"state" text NOT NULL,
	"version" text NOT NULL,
	"content" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outgoing_items_kind_item_id_pk" PRIMARY KEY("kind","item_id")
);
--> statement-breakpoint
CREATE TABLE "exchange"."signing_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"x" text NOT NULL,
	"private_key" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone,
	"endorsed_by" text,
	"endorsement" text
);
--> statement-breakpoint
CREATE TABLE "exchange"."receipts" (
	"partner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"receipt_id" uuid NOT NULL,
	"cursor" text,
	"count" integer NOT NULL,
	"hash" text NOT NULL,
	"items" jsonb NOT NULL,
	"key" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "receipts_partner_id_kind_pk" PRIMARY KEY("partner_id","kind")
);
--> statement-breakpoint
CREATE TABLE "exchange"."deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"webhook_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"act" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"status" integer,
	"problem" text,
	"created_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "exchange"."webhooks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"secret" text NOT NULL,
	"prefixes" jsonb NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"disabled_at" timestamp with time zone,
	"notify" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "content"."articles" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "exchange"."import_files" ADD CONSTRAINT "import_files_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "exchange"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."import_pictures" ADD CONSTRAINT "import_pictures_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "exchange"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."import_redirects" ADD CONSTRAINT "import_redirects_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "exchange"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "exchange"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."import_rows" ADD CONSTRAINT "import_rows_file_id_import_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "exchange"."import_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."partner_cursors" ADD CONSTRAINT "partner_cursors_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "exchange"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."received_items" ADD CONSTRAINT "received_items_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "exchange"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."deliveries" ADD CONSTRAINT "deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "exchange"."webhooks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "import_files_once" ON "exchange"."import_files" USING btree ("import_id","sha256");--> statement-breakpoint
CREATE INDEX "import_redirects_from" ON "exchange"."import_redirects" USING btree ("from_path");--> statement-breakpoint
CREATE UNIQUE INDEX "import_rows_once" ON "exchange"."import_rows" USING btree ("import_id","source_key");--> statement-breakpoint
CREATE INDEX "import_rows_judgement" ON "exchange"."import_rows" USING btree ("import_id","judgement","position");--> statement-breakpoint
CREATE INDEX "import_rows_likeness" ON "exchange"."import_rows" USING btree ("import_id","likeness");--> statement-breakpoint
CREATE INDEX "import_rows_pair" ON "exchange"."import_rows" USING btree ("import_id","pair");--> statement-breakpoint
CREATE INDEX "import_rows_path" ON "exchange"."import_rows" USING btree ("path","import_id");--> statement-breakpoint
CREATE INDEX "import_rows_key" ON "exchange"."import_rows" USING btree ("source_key") WHERE result = 'imported';--> statement-breakpoint
CREATE INDEX "import_rows_article" ON "exchange"."import_rows" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "imports_created" ON "exchange"."imports" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "partners_address" ON "exchange"."partners" USING btree ("address");--> statement-breakpoint
CREATE INDEX "partners_due" ON "exchange"."partners" USING btree ("active","next_at");--> statement-breakpoint
CREATE UNIQUE INDEX "received_items_foreign" ON "exchange"."received_items" USING btree ("partner_id","kind","foreign_id");--> statement-breakpoint
CREATE INDEX "received_items_state" ON "exchange"."received_items" USING btree ("state","changed_at");--> statement-breakpoint
CREATE INDEX "received_items_link" ON "exchange"."received_items" USING btree ("link_key");--> statement-breakpoint
CREATE INDEX "received_items_title" ON "exchange"."received_items" USING btree ("title_key");--> statement-breakpoint
CREATE INDEX "received_items_article" ON "exchange"."received_items" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "handovers_partner" ON "exchange"."handovers" USING btree ("partner_id","kind","handed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outgoing_items_seq" ON "exchange"."outgoing_items" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "outgoing_items_feed" ON "exchange"."outgoing_items" USING btree ("kind","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_keys_active" ON "exchange"."signing_keys" USING btree (("retired_at" is null)) WHERE retired_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_once" ON "exchange"."deliveries" USING btree ("webhook_id","entry_id");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "exchange"."deliveries" USING btree ("state","next_at");