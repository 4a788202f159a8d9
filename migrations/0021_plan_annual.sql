CREATE TABLE "plan"."annual_agencies" (
	"annual_plan_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"extended_until" date,
	"extended_by" uuid,
	"extension_reason" text,
	"declined_at" timestamp with time zone,
	"declined_by" uuid,
	CONSTRAINT "annual_agencies_annual_plan_id_agency_id_pk" PRIMARY KEY("annual_plan_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "plan"."annual_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_code" text NOT NULL,
	"year" integer NOT NULL,
	"state" text DEFAULT 'collecting' NOT NULL,
	"proposals_until" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"handed_in_by" uuid,
	"handed_in_at" timestamp with time zone,
	"returned_reason" text,
	"returned_from" text,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"basis" text,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "annual_plans_once" UNIQUE("plan_code","year")
);
--> statement-breakpoint
CREATE TABLE "plan"."annual_line_allocations" (
	"line_id" uuid NOT NULL,
	"source" text NOT NULL,
	"amount" bigint NOT NULL,
	"budget_line_id" uuid NOT NULL,
	CONSTRAINT "annual_line_allocations_line_id_source_pk" PRIMARY KEY("line_id","source"),
	CONSTRAINT "annual_line_allocations_budget_line_id_unique" UNIQUE("budget_line_id")
);
--> statement-breakpoint
CREATE TABLE "plan"."annual_line_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"differences" jsonb NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."annual_line_origins" (
	"proposal_id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."annual_line_rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"what" text NOT NULL,
	"unit" text NOT NULL,
	"source" text NOT NULL,
	"quantity" integer NOT NULL,
	"norm" bigint NOT NULL,
	"amount" bigint GENERATED ALWAYS AS (quantity * norm) STORED NOT NULL,
	"appraised" bigint,
	"appraisal_reason" text
);
--> statement-breakpoint
CREATE TABLE "plan"."annual_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"annual_plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"objective" text NOT NULL,
	"content" text NOT NULL,
	"result" text NOT NULL,
	"lead" text NOT NULL,
	"coordinators" jsonb NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"place" text NOT NULL,
	"conditions" text NOT NULL,
	"coordination" text NOT NULL,
	"monitoring" text NOT NULL,
	"task_code" text,
	"effects" jsonb NOT NULL,
	"state" text DEFAULT 'standing' NOT NULL,
	"cut_reason" text,
	"appraised_by" uuid,
	"appraised_at" timestamp with time zone,
	"appraisal_note" text,
	"task_year_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "annual_lines_number" UNIQUE("annual_plan_id","number")
);
--> statement-breakpoint
CREATE TABLE "plan"."annual_proposal_rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"what" text NOT NULL,
	"unit" text NOT NULL,
	"source" text NOT NULL,
	"quantity" integer NOT NULL,
	"norm" bigint NOT NULL,
	"amount" bigint GENERATED ALWAYS AS (quantity * norm) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."annual_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"annual_plan_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"name" text NOT NULL,
	"objective" text NOT NULL,
	"content" text NOT NULL,
	"result" text NOT NULL,
	"lead" text NOT NULL,
	"coordinators" jsonb NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"place" text NOT NULL,
	"conditions" text NOT NULL,
	"coordination" text NOT NULL,
	"monitoring" text NOT NULL,
	"task_code" text,
	"effects" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"sent_back_reason" text,
	"cut_reason" text,
	"cut_by" uuid,
	"cut_at" timestamp with time zone,
	"written_by" uuid NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan"."task_years" ADD COLUMN "own_title" text;--> statement-breakpoint
ALTER TABLE "plan"."annual_agencies" ADD CONSTRAINT "annual_agencies_annual_plan_id_annual_plans_id_fk" FOREIGN KEY ("annual_plan_id") REFERENCES "plan"."annual_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_line_allocations" ADD CONSTRAINT "annual_line_allocations_line_id_annual_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "plan"."annual_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_line_changes" ADD CONSTRAINT "annual_line_changes_line_id_annual_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "plan"."annual_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_line_origins" ADD CONSTRAINT "annual_line_origins_proposal_id_annual_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "plan"."annual_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_line_origins" ADD CONSTRAINT "annual_line_origins_line_id_annual_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "plan"."annual_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_line_rows" ADD CONSTRAINT "annual_line_rows_line_id_annual_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "plan"."annual_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_lines" ADD CONSTRAINT "annual_lines_annual_plan_id_annual_plans_id_fk" FOREIGN KEY ("annual_plan_id") REFERENCES "plan"."annual_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_lines" ADD CONSTRAINT "annual_lines_task_year_id_task_years_id_fk" FOREIGN KEY ("task_year_id") REFERENCES "plan"."task_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_proposal_rows" ADD CONSTRAINT "annual_proposal_rows_proposal_id_annual_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "plan"."annual_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."annual_proposals" ADD CONSTRAINT "annual_proposals_annual_plan_id_annual_plans_id_fk" FOREIGN KEY ("annual_plan_id") REFERENCES "plan"."annual_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "annual_line_changes_line" ON "plan"."annual_line_changes" USING btree ("line_id","at");--> statement-breakpoint
CREATE INDEX "annual_line_origins_line" ON "plan"."annual_line_origins" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "annual_line_rows_of" ON "plan"."annual_line_rows" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "annual_proposal_rows_of" ON "plan"."annual_proposal_rows" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "annual_proposals_plan" ON "plan"."annual_proposals" USING btree ("annual_plan_id","agency_id");