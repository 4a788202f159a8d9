CREATE SCHEMA "exchange";
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
ALTER TABLE "exchange"."partner_cursors" ADD CONSTRAINT "partner_cursors_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "exchange"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."received_items" ADD CONSTRAINT "received_items_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "exchange"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."deliveries" ADD CONSTRAINT "deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "exchange"."webhooks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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