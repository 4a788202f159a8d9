CREATE SCHEMA "budget";
--> statement-breakpoint
CREATE TABLE "budget"."entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"act" text NOT NULL,
	"ledger_entry_id" uuid NOT NULL,
	"on" date NOT NULL,
	"by" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget"."postings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"commitment_id" uuid,
	"account" text NOT NULL,
	"amount" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget"."approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"approver_id" uuid NOT NULL,
	"approved" boolean NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"voided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "budget"."bank_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"bank" text NOT NULL,
	"holder" text NOT NULL,
	"number" text NOT NULL,
	"stated_by" uuid NOT NULL,
	"stated_at" timestamp with time zone NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"replaced_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "budget"."payment_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commitment_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"milestone_id" uuid,
	"milestone_label" text DEFAULT '' NOT NULL,
	"amount" bigint NOT NULL,
	"bank_account_id" uuid,
	"state" text DEFAULT 'requested' NOT NULL,
	"frozen_reason" text,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"approvals_wanted" integer NOT NULL,
	"payment_order" text,
	"paid_on" date,
	"paid_by" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget"."recoveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commitment_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"due_on" date NOT NULL,
	"demanded_by" uuid NOT NULL,
	"demanded_at" timestamp with time zone NOT NULL,
	"received" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget"."alarms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payee_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"facts" jsonb NOT NULL,
	"key" text NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"cleared_at" timestamp with time zone,
	"cleared_by" uuid,
	"cleared_reason" text,
	CONSTRAINT "alarms_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "budget"."expenses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"code" text NOT NULL,
	"seller_tax_code" text NOT NULL,
	"invoice_number" text NOT NULL,
	"invoiced_on" date NOT NULL,
	"what" text NOT NULL,
	"amount" bigint NOT NULL,
	"file_id" uuid,
	"handed_in_by" uuid NOT NULL,
	"handed_in_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "budget"."commitments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_label" text NOT NULL,
	"payee_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget"."items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commitment_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text NOT NULL,
	"cost_kind" text NOT NULL,
	"state_amount" bigint NOT NULL,
	"other_amount" bigint DEFAULT 0 NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"settled" bigint
);
--> statement-breakpoint
CREATE TABLE "budget"."lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"programme_id" uuid,
	"title" text NOT NULL,
	"explanation" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text DEFAULT 'estimated' NOT NULL,
	"estimated" bigint NOT NULL,
	"appraised" bigint,
	"appraisal_note" text,
	"allocated" bigint DEFAULT 0 NOT NULL,
	"estimated_by" uuid NOT NULL,
	"appraised_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget"."settings" (
	"key" text PRIMARY KEY NOT NULL,
	"amount" bigint NOT NULL,
	"basis" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget"."sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"clause" text NOT NULL,
	CONSTRAINT "sources_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "forms"."drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"definition" jsonb NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "drafts_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "organisations"."documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"number" text DEFAULT '' NOT NULL,
	"file_id" uuid NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"replaced_by" uuid,
	"warned_days" integer,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "organisations"."ties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"folded_name" text NOT NULL,
	"email" text,
	"employer" text DEFAULT '' NOT NULL,
	"folded_employer" text DEFAULT '' NOT NULL,
	"since" date,
	"stated_by" uuid NOT NULL,
	"stated_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "panels"."agenda" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_label" text NOT NULL,
	"startup_id" uuid,
	"scores_opened_at" timestamp with time zone,
	"discussion" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panels"."meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"title" text NOT NULL,
	"basis" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"quorum_of" integer DEFAULT 2 NOT NULL,
	"quorum_in" integer DEFAULT 3 NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"summoned_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"locked_at" timestamp with time zone,
	"record" jsonb,
	"record_hash" text,
	"cancelled_reason" text,
	"planned_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panels"."meeting_members" (
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"duty" text NOT NULL,
	"attendance" text DEFAULT 'unknown' NOT NULL,
	"attended_at" timestamp with time zone,
	"signed_at" timestamp with time zone,
	CONSTRAINT "meeting_members_meeting_id_person_id_pk" PRIMARY KEY("meeting_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "panels"."motions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agenda_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"wording" text NOT NULL,
	"amount" bigint,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"carried" boolean,
	"votes_for" integer,
	"votes_against" integer,
	"abstentions" integer
);
--> statement-breakpoint
CREATE TABLE "panels"."recusals" (
	"agenda_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"found" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "recusals_agenda_id_person_id_pk" PRIMARY KEY("agenda_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "panels"."votes" (
	"motion_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "votes_motion_id_person_id_pk" PRIMARY KEY("motion_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "panels"."conflicts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"detail" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"dismissed_by" uuid,
	"dismissed_reason" text,
	"certain" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panels"."earlier_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assignment_id" uuid NOT NULL,
	"scores" jsonb NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	"reopened_by" uuid NOT NULL,
	"reopened_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panels"."reviewer_ties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"since" text,
	"stated_by" uuid NOT NULL,
	"stated_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "panels"."reviewers" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"fields" jsonb NOT NULL,
	"employer" text DEFAULT '' NOT NULL,
	"folded_employer" text DEFAULT '' NOT NULL,
	"employer_id" uuid,
	"capacity" integer DEFAULT 10 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support"."appeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"number" text NOT NULL,
	"grounds" text NOT NULL,
	"filed_by" uuid NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"due_on" date,
	"handler_id" uuid,
	"state" text DEFAULT 'filed' NOT NULL,
	"reopens" text,
	"reopened_assignment_id" uuid,
	"reasons" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "appeals_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "support"."batch_lines" (
	"batch_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"approve" boolean NOT NULL,
	"amount" bigint NOT NULL,
	"reasons" text NOT NULL,
	"case_version" integer NOT NULL,
	"refusal" text,
	CONSTRAINT "batch_lines_batch_id_case_id_pk" PRIMARY KEY("batch_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "support"."batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"call_id" uuid NOT NULL,
	"title" text NOT NULL,
	"meeting_id" uuid,
	"drawn_up_by" uuid NOT NULL,
	"drawn_up_at" timestamp with time zone NOT NULL,
	"handed_in_at" timestamp with time zone,
	"returned_reason" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support"."call_changes" (
	"call_id" uuid PRIMARY KEY NOT NULL,
	"wording" jsonb NOT NULL,
	"reason" text NOT NULL,
	"drawn_up_by" uuid NOT NULL,
	"drawn_up_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support"."call_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"call_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"wording" jsonb NOT NULL,
	"reason" text NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "call_versions_number" UNIQUE("call_id","number")
);
--> statement-breakpoint
CREATE TABLE "support"."findings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"criterion_code" text NOT NULL,
	"finding" text NOT NULL,
	"note" text NOT NULL,
	"found_by" uuid NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	CONSTRAINT "findings_once" UNIQUE("case_id","criterion_code")
);
--> statement-breakpoint
CREATE TABLE "support"."rule_sets" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"applies_to" text NOT NULL,
	"clause" text NOT NULL,
	"holds_from" date NOT NULL,
	"holds_until" date
);
--> statement-breakpoint
CREATE TABLE "support"."lines" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"clause" text NOT NULL,
	"name" jsonb NOT NULL,
	"pays_for" jsonb NOT NULL,
	"beneficiaries" jsonb NOT NULL,
	"share" text NOT NULL,
	"criteria_codes" jsonb NOT NULL,
	"current" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support"."evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"milestone_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"what" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "support"."milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"award_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text NOT NULL,
	"evidence_wanted" text NOT NULL,
	"due_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"handed_in_at" timestamp with time zone,
	"handed_in_by" uuid,
	"report" text DEFAULT '' NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"returned_at" timestamp with time zone,
	"returned_reason" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support"."papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"drafted_by" uuid NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"official_number" text,
	"issued_on" date
);
--> statement-breakpoint
CREATE TABLE "support"."reminders" (
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminders_subject_id_kind_due_on_pk" PRIMARY KEY("subject_id","kind","due_on")
);
--> statement-breakpoint
CREATE TABLE "support"."terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"line_code" text NOT NULL,
	"cost_kind" text NOT NULL,
	"what" jsonb NOT NULL,
	"share_percent" integer NOT NULL,
	"unit" text NOT NULL,
	"ceiling_per_unit" bigint,
	"ceiling_per_year" bigint,
	"max_units" integer,
	"source_code" text NOT NULL,
	"clause" text NOT NULL,
	"holds_from" date NOT NULL,
	"holds_until" date
);
--> statement-breakpoint
ALTER TABLE "support"."decisions" DROP CONSTRAINT "decisions_case_id_unique";--> statement-breakpoint
DROP INDEX "support"."cases_one_open_per_startup";--> statement-breakpoint
ALTER TABLE "panels"."assignments" ADD COLUMN "unsealed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "panels"."assignments" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "support"."awards" ADD COLUMN "accepted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "support"."awards" ADD COLUMN "settled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "support"."calls" ADD COLUMN "correction_days" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."calls" ADD COLUMN "review_days" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."calls" ADD COLUMN "contract_days" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."calls" ADD COLUMN "applies_to" text DEFAULT 'startup' NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."calls" ADD COLUMN "blind_review" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."calls" ADD COLUMN "budget_line_id" uuid;--> statement-breakpoint
ALTER TABLE "support"."calls" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "support"."case_files" ADD COLUMN "organisation_document_id" uuid;--> statement-breakpoint
ALTER TABLE "support"."cases" ADD COLUMN "reopened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "support"."cases" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "support"."cases" ADD COLUMN "ended_reason" text;--> statement-breakpoint
ALTER TABLE "support"."corrections" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "support"."criteria" ADD COLUMN "set_code" text;--> statement-breakpoint
ALTER TABLE "support"."decisions" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
ALTER TABLE "support"."decisions" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "budget"."postings" ADD CONSTRAINT "postings_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "budget"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."postings" ADD CONSTRAINT "postings_line_id_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "budget"."lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."postings" ADD CONSTRAINT "postings_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "budget"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."approvals" ADD CONSTRAINT "approvals_request_id_payment_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "budget"."payment_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."payment_requests" ADD CONSTRAINT "payment_requests_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "budget"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."payment_requests" ADD CONSTRAINT "payment_requests_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "budget"."bank_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."recoveries" ADD CONSTRAINT "recoveries_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "budget"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."expenses" ADD CONSTRAINT "expenses_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "budget"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."commitments" ADD CONSTRAINT "commitments_line_id_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "budget"."lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."items" ADD CONSTRAINT "items_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "budget"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget"."lines" ADD CONSTRAINT "lines_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "budget"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels"."agenda" ADD CONSTRAINT "agenda_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "panels"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels"."meeting_members" ADD CONSTRAINT "meeting_members_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "panels"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels"."motions" ADD CONSTRAINT "motions_agenda_id_agenda_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "panels"."agenda"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels"."recusals" ADD CONSTRAINT "recusals_agenda_id_agenda_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "panels"."agenda"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels"."votes" ADD CONSTRAINT "votes_motion_id_motions_id_fk" FOREIGN KEY ("motion_id") REFERENCES "panels"."motions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."appeals" ADD CONSTRAINT "appeals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "support"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."appeals" ADD CONSTRAINT "appeals_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "support"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."batch_lines" ADD CONSTRAINT "batch_lines_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "support"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."batch_lines" ADD CONSTRAINT "batch_lines_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "support"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."batches" ADD CONSTRAINT "batches_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "support"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."call_changes" ADD CONSTRAINT "call_changes_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "support"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."call_versions" ADD CONSTRAINT "call_versions_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "support"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."findings" ADD CONSTRAINT "findings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "support"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."evidence" ADD CONSTRAINT "evidence_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "support"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."milestones" ADD CONSTRAINT "milestones_award_id_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "support"."awards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."terms" ADD CONSTRAINT "terms_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "support"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entries_on" ON "budget"."entries" USING btree ("on");--> statement-breakpoint
CREATE INDEX "postings_entry" ON "budget"."postings" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "postings_line" ON "budget"."postings" USING btree ("line_id","account");--> statement-breakpoint
CREATE INDEX "postings_commitment" ON "budget"."postings" USING btree ("commitment_id","account");--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_one_per_person" ON "budget"."approvals" USING btree ("request_id","approver_id") WHERE voided_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "bank_accounts_current" ON "budget"."bank_accounts" USING btree ("organisation_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_requests_ordinal" ON "budget"."payment_requests" USING btree ("commitment_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_requests_order" ON "budget"."payment_requests" USING btree ("payment_order");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_requests_milestone" ON "budget"."payment_requests" USING btree ("milestone_id") WHERE milestone_id is not null and state <> 'declined';--> statement-breakpoint
CREATE INDEX "recoveries_commitment" ON "budget"."recoveries" USING btree ("commitment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "expenses_one_source" ON "budget"."expenses" USING btree ("seller_tax_code","invoice_number") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "expenses_item" ON "budget"."expenses" USING btree ("item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "commitments_subject" ON "budget"."commitments" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "commitments_line" ON "budget"."commitments" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "commitments_payee" ON "budget"."commitments" USING btree ("payee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "items_ordinal" ON "budget"."items" USING btree ("commitment_id","ordinal");--> statement-breakpoint
CREATE INDEX "lines_year" ON "budget"."lines" USING btree ("year");--> statement-breakpoint
CREATE INDEX "lines_programme" ON "budget"."lines" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "documents_organisation" ON "organisations"."documents" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_replaced_once" ON "organisations"."documents" USING btree ("replaced_by") WHERE replaced_by is not null;--> statement-breakpoint
CREATE INDEX "ties_organisation" ON "organisations"."ties" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "ties_name" ON "organisations"."ties" USING btree ("folded_name");--> statement-breakpoint
CREATE INDEX "ties_email" ON "organisations"."ties" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_ordinal" ON "panels"."agenda" USING btree ("meeting_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_subject" ON "panels"."agenda" USING btree ("meeting_id","subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "agenda_by_subject" ON "panels"."agenda" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_members_one_chair" ON "panels"."meeting_members" USING btree ("meeting_id") WHERE duty = 'chair';--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_members_one_secretary" ON "panels"."meeting_members" USING btree ("meeting_id") WHERE duty = 'secretary';--> statement-breakpoint
CREATE INDEX "meeting_members_person" ON "panels"."meeting_members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "motions_one_open" ON "panels"."motions" USING btree ("agenda_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "motions_agenda" ON "panels"."motions" USING btree ("agenda_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conflicts_once" ON "panels"."conflicts" USING btree ("subject_type","subject_id","person_id","kind");--> statement-breakpoint
CREATE INDEX "conflicts_person" ON "panels"."conflicts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "reviewer_ties_person" ON "panels"."reviewer_ties" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reviewer_ties_standing" ON "panels"."reviewer_ties" USING btree ("person_id","organisation_id","kind") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_one_open" ON "support"."appeals" USING btree ("case_id") WHERE state in ('filed', 'handled');--> statement-breakpoint
CREATE INDEX "appeals_handler" ON "support"."appeals" USING btree ("handler_id");--> statement-breakpoint
CREATE INDEX "evidence_milestone" ON "support"."evidence" USING btree ("milestone_id") WHERE removed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "milestones_ordinal" ON "support"."milestones" USING btree ("award_id","ordinal");--> statement-breakpoint
CREATE INDEX "papers_subject" ON "support"."papers" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "terms_programme" ON "support"."terms" USING btree ("programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_standing" ON "support"."decisions" USING btree ("case_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open_per_startup" ON "support"."cases" USING btree ("call_id","startup_id") WHERE state not in ('withdrawn', 'expired', 'annulled');