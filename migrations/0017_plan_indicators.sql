CREATE TABLE "plan"."indicator_values" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_code" text NOT NULL,
	"indicator_code" text NOT NULL,
	"on" date NOT NULL,
	"value" double precision NOT NULL,
	"source" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"entry_id" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text
);
--> statement-breakpoint
CREATE UNIQUE INDEX "indicator_values_once" ON "plan"."indicator_values" USING btree ("plan_code","indicator_code","on") WHERE withdrawn_at is null;