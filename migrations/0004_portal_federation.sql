CREATE SCHEMA "exchange";
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
CREATE INDEX "handovers_partner" ON "exchange"."handovers" USING btree ("partner_id","kind","handed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outgoing_items_seq" ON "exchange"."outgoing_items" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "outgoing_items_feed" ON "exchange"."outgoing_items" USING btree ("kind","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_keys_active" ON "exchange"."signing_keys" USING btree (("retired_at" is null)) WHERE retired_at is null;