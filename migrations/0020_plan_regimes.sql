CREATE TABLE "plan"."report_adjustments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"code" text NOT NULL,
	"difference" bigint NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"refusal" text,
	"accepted_seq" bigint,
	CONSTRAINT "report_adjustments_difference" CHECK ("plan"."report_adjustments"."difference" <> 0)
);
--> statement-breakpoint
CREATE TABLE "plan"."report_extensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"state" text NOT NULL,
	"asked_until" date,
	"asked_reason" text,
	"asked_by" uuid,
	"asked_at" timestamp with time zone,
	"granted_until" date,
	"position" text,
	"reason" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "plan"."report_reminders" (
	"report_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" date NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_reminders_report_id_kind_about_pk" PRIMARY KEY("report_id","kind","about")
);
--> statement-breakpoint
ALTER TABLE "plan"."report_periods" DROP CONSTRAINT "report_periods_window";--> statement-breakpoint
ALTER TABLE "plan"."report_periods" ADD COLUMN "regime" text DEFAULT 'ke-hoach' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan"."report_periods" ADD COLUMN "name" jsonb;--> statement-breakpoint
ALTER TABLE "plan"."report_periods" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "plan"."report_periods" ADD COLUMN "closes_after" integer;--> statement-breakpoint
ALTER TABLE "plan"."report_periods" ADD COLUMN "asks" jsonb;--> statement-breakpoint
ALTER TABLE "plan"."report_periods" ADD COLUMN "outline" jsonb;--> statement-breakpoint
ALTER TABLE "plan"."report_periods" ADD COLUMN "event_entry_id" uuid;--> statement-breakpoint
ALTER TABLE "plan"."reports" ADD COLUMN "extended_until" date;--> statement-breakpoint
ALTER TABLE "plan"."reports" ADD COLUMN "extended_by" text;--> statement-breakpoint
ALTER TABLE "plan"."report_adjustments" ADD CONSTRAINT "report_adjustments_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "plan"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."report_extensions" ADD CONSTRAINT "report_extensions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "plan"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."report_reminders" ADD CONSTRAINT "report_reminders_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "plan"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_adjustments_report" ON "plan"."report_adjustments" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "report_extensions_report" ON "plan"."report_extensions" USING btree ("report_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_extensions_one_asked" ON "plan"."report_extensions" USING btree ("report_id") WHERE state = 'asked';--> statement-breakpoint
ALTER TABLE "plan"."report_periods" ADD CONSTRAINT "report_periods_window" UNIQUE NULLS NOT DISTINCT("plan_code","regime","frequency","from_day","event_entry_id");