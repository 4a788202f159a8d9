CREATE TABLE "plan"."report_openings" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"opened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."consolidated_adjustments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consolidated_id" uuid NOT NULL,
	"code" text,
	"amount" bigint,
	"text" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"shown_in" uuid
);
--> statement-breakpoint
CREATE TABLE "plan"."consolidated_contributions" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"consolidated_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."consolidated_evidence" (
	"consolidated_id" uuid NOT NULL,
	"code" text NOT NULL,
	"of" text NOT NULL,
	"cut" jsonb NOT NULL,
	"total" integer NOT NULL,
	"digest" text NOT NULL,
	"places" jsonb,
	CONSTRAINT "consolidated_evidence_consolidated_id_code_of_pk" PRIMARY KEY("consolidated_id","code","of")
);
--> statement-breakpoint
CREATE TABLE "plan"."consolidated_handlings" (
	"consolidated_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"part" text NOT NULL,
	"way" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "consolidated_handlings_consolidated_id_report_id_part_pk" PRIMARY KEY("consolidated_id","report_id","part")
);
--> statement-breakpoint
CREATE TABLE "plan"."consolidated_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"period_id" uuid NOT NULL,
	"texts" jsonb NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"issued_by" uuid,
	"issued_at" timestamp with time zone,
	"content" jsonb,
	"content_hash" text,
	"official_number" text,
	"official_on" date,
	"published_at" timestamp with time zone,
	CONSTRAINT "consolidated_reports_one_each" UNIQUE("period_id")
);
--> statement-breakpoint
CREATE TABLE "plan"."proposal_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"text" text NOT NULL,
	"passed_to" text NOT NULL,
	"due_on" date,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."report_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"text" text NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "report_proposals_place" UNIQUE("report_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "plan"."report_openings" ADD CONSTRAINT "report_openings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "plan"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."consolidated_adjustments" ADD CONSTRAINT "consolidated_adjustments_consolidated_id_consolidated_reports_id_fk" FOREIGN KEY ("consolidated_id") REFERENCES "plan"."consolidated_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."consolidated_adjustments" ADD CONSTRAINT "consolidated_adjustments_shown_in_consolidated_reports_id_fk" FOREIGN KEY ("shown_in") REFERENCES "plan"."consolidated_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."consolidated_contributions" ADD CONSTRAINT "consolidated_contributions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "plan"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."consolidated_contributions" ADD CONSTRAINT "consolidated_contributions_consolidated_id_consolidated_reports_id_fk" FOREIGN KEY ("consolidated_id") REFERENCES "plan"."consolidated_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."consolidated_evidence" ADD CONSTRAINT "consolidated_evidence_consolidated_id_consolidated_reports_id_fk" FOREIGN KEY ("consolidated_id") REFERENCES "plan"."consolidated_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."consolidated_handlings" ADD CONSTRAINT "consolidated_handlings_consolidated_id_consolidated_reports_id_fk" FOREIGN KEY ("consolidated_id") REFERENCES "plan"."consolidated_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."consolidated_handlings" ADD CONSTRAINT "consolidated_handlings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "plan"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."consolidated_reports" ADD CONSTRAINT "consolidated_reports_period_id_report_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "plan"."report_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."proposal_answers" ADD CONSTRAINT "proposal_answers_proposal_id_report_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "plan"."report_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."report_proposals" ADD CONSTRAINT "report_proposals_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "plan"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposal_answers_proposal" ON "plan"."proposal_answers" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "report_proposals_state" ON "plan"."report_proposals" USING btree ("state");