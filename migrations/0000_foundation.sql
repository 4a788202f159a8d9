CREATE SCHEMA "platform";
--> statement-breakpoint
CREATE SCHEMA "content";
--> statement-breakpoint
CREATE SCHEMA "facilities";
--> statement-breakpoint
CREATE SCHEMA "forms";
--> statement-breakpoint
CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE SCHEMA "network";
--> statement-breakpoint
CREATE SCHEMA "organisations";
--> statement-breakpoint
CREATE SCHEMA "panels";
--> statement-breakpoint
CREATE SCHEMA "plan";
--> statement-breakpoint
CREATE SCHEMA "portal";
--> statement-breakpoint
CREATE SCHEMA "support";
--> statement-breakpoint
CREATE TABLE "platform"."files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid,
	"uploaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."idempotency_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"outcome" jsonb,
	"used_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."ledger_entries" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "platform"."ledger_entries_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"act" text NOT NULL,
	"actor_id" uuid,
	"organisation_id" uuid,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_label" text NOT NULL,
	"startup_id" uuid,
	"occurred_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"amount" bigint,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"corrects" uuid,
	CONSTRAINT "ledger_entries_id_unique" UNIQUE("id"),
	CONSTRAINT "ledger_entries_corrects_unique" UNIQUE("corrects")
);
--> statement-breakpoint
CREATE TABLE "platform"."ledger_seals" (
	"number" integer PRIMARY KEY NOT NULL,
	"from_seq" bigint NOT NULL,
	"to_seq" bigint NOT NULL,
	"entry_count" integer NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."rate_counters" (
	"key" text PRIMARY KEY NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"topic" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "articles_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "content"."citations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"number_key" text NOT NULL,
	"label" jsonb NOT NULL,
	"clause" text NOT NULL,
	"path" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."document_relations" (
	"from_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"to_id" uuid NOT NULL,
	CONSTRAINT "document_relations_from_id_relation_to_id_pk" PRIMARY KEY("from_id","relation","to_id")
);
--> statement-breakpoint
CREATE TABLE "content"."documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"identity" text NOT NULL,
	"number" text,
	"number_key" text,
	"kind" text NOT NULL,
	"issuer" jsonb NOT NULL,
	"signer" jsonb,
	"issued_on" date NOT NULL,
	"effective_on" date,
	"expires_on" date,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"full_text" text,
	"source_file_id" uuid,
	"folded" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "documents_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "content"."topics" (
	"code" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"clause" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facilities"."centres" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"english_name" text DEFAULT '' NOT NULL,
	"form" text NOT NULL,
	"established_on" date NOT NULL,
	"document" text NOT NULL,
	"address" text NOT NULL,
	"operator_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text
);
--> statement-breakpoint
CREATE TABLE "forms"."changes" (
	"sheet_id" uuid NOT NULL,
	"field" text NOT NULL,
	"revision" integer NOT NULL,
	"value" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "changes_sheet_id_field_revision_pk" PRIMARY KEY("sheet_id","field","revision")
);
--> statement-breakpoint
CREATE TABLE "forms"."sheets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid
);
--> statement-breakpoint
CREATE TABLE "forms"."versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "versions_code_number" UNIQUE("code","number")
);
--> statement-breakpoint
CREATE TABLE "identity"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"locale" text DEFAULT 'vi' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "identity"."rate_limits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "identity"."registrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_key" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password" text NOT NULL,
	"locale" text NOT NULL,
	"consent_to" text NOT NULL,
	"token_hash" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registrations_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "identity"."role_grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organisation_id" uuid,
	"granted_by" uuid,
	"granted_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "identity"."two_factors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "network"."investments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"startup_id" uuid NOT NULL,
	"investor_name" text NOT NULL,
	"investor_id" uuid,
	"instrument" text NOT NULL,
	"amount" bigint NOT NULL,
	"state" text NOT NULL,
	"happened_on" date NOT NULL,
	"proof_file_id" uuid,
	"standing" text DEFAULT 'reported' NOT NULL,
	"return_reason" text,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"judged_by" uuid,
	"judged_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations"."certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"startup_id" uuid NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"issuer" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text
);
--> statement-breakpoint
CREATE TABLE "organisations"."organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"code" text,
	"name" text NOT NULL,
	"english_name" text DEFAULT '' NOT NULL,
	"folded_name" text NOT NULL,
	"summary" jsonb NOT NULL,
	"website" text,
	"published" boolean DEFAULT false NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisations_slug" UNIQUE("slug"),
	CONSTRAINT "organisations_code" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "organisations"."startups" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"enterprise_code" text,
	"registered_on" date,
	"growth_basis" jsonb NOT NULL,
	"sector" text NOT NULL,
	"stage" text NOT NULL,
	"founders_note" text DEFAULT '' NOT NULL,
	"stated_at" timestamp with time zone NOT NULL,
	"verified_at" timestamp with time zone,
	"verified_by" uuid,
	CONSTRAINT "startups_enterprise_code" UNIQUE("enterprise_code")
);
--> statement-breakpoint
CREATE TABLE "organisations"."supporters" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"head_experience_years" integer,
	"has_support_process" boolean,
	"has_cooperation_agreements" boolean,
	"services" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panels"."assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_label" text NOT NULL,
	"startup_id" uuid,
	"reviewer_id" uuid NOT NULL,
	"assigned_by" uuid NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL,
	"interest" text DEFAULT 'undeclared' NOT NULL,
	"interest_reason" text DEFAULT '' NOT NULL,
	"declared_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"removal_reason" text,
	"finished_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panels"."scores" (
	"assignment_id" uuid NOT NULL,
	"criterion_code" text NOT NULL,
	"score" integer,
	"not_applicable" boolean NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "scores_assignment_id_criterion_code_pk" PRIMARY KEY("assignment_id","criterion_code")
);
--> statement-breakpoint
CREATE TABLE "plan"."report_periods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_code" text NOT NULL,
	"frequency" text NOT NULL,
	"rule" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"due_working_days" integer NOT NULL,
	"receiver_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_periods_window" UNIQUE("plan_code","frequency","from_day"),
	CONSTRAINT "report_periods_days" CHECK ("plan"."report_periods"."from_day" <= "plan"."report_periods"."until_day")
);
--> statement-breakpoint
CREATE TABLE "plan"."reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"period_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"stage" text DEFAULT 'open' NOT NULL,
	"nil" boolean DEFAULT false NOT NULL,
	"figures" jsonb,
	"narrative" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"first_submitted_at" timestamp with time zone,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone,
	"sent_back_reason" text,
	CONSTRAINT "reports_one_each" UNIQUE("period_id","reporter_id")
);
--> statement-breakpoint
CREATE TABLE "plan"."plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"current" boolean NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plans_code_version" UNIQUE("code","version")
);
--> statement-breakpoint
CREATE TABLE "plan"."milestone_reminders" (
	"milestone_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "milestone_reminders_milestone_id_kind_pk" PRIMARY KEY("milestone_id","kind")
);
--> statement-breakpoint
CREATE TABLE "plan"."milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"task_year_id" uuid NOT NULL,
	"title" text NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"met_on" date,
	"note" text DEFAULT '' NOT NULL,
	"evidence_file_id" uuid,
	"evidence_entry_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."task_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_code" text NOT NULL,
	"task_code" text NOT NULL,
	"year" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."task_holders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_code" text NOT NULL,
	"task_code" text NOT NULL,
	"part" text NOT NULL,
	"accountable" boolean NOT NULL,
	"agency" text NOT NULL,
	"named_in_plan" text NOT NULL,
	"organisation_id" uuid,
	"held_from" date,
	"held_until" date,
	CONSTRAINT "task_holders_once" UNIQUE NULLS NOT DISTINCT("plan_code","task_code","named_in_plan","held_from")
);
--> statement-breakpoint
CREATE TABLE "plan"."task_years" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_code" text NOT NULL,
	"task_code" text NOT NULL,
	"year" integer NOT NULL,
	"position" integer NOT NULL,
	"planned" boolean NOT NULL,
	"state" text DEFAULT 'not-started' NOT NULL,
	"due_on" date NOT NULL,
	"opened_on" date NOT NULL,
	"progress_note" text DEFAULT '' NOT NULL,
	"reason" text,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "task_years_once" UNIQUE("plan_code","task_code","year")
);
--> statement-breakpoint
CREATE TABLE "portal"."fruitless_searches" (
	"words" text NOT NULL,
	"day" text NOT NULL,
	"typed" text NOT NULL,
	"times" integer NOT NULL,
	CONSTRAINT "fruitless_searches_day_words_pk" PRIMARY KEY("day","words")
);
--> statement-breakpoint
CREATE TABLE "portal"."search_documents" (
	"kind" text NOT NULL,
	"ref_id" text NOT NULL,
	"path" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"vx" "tsvector" NOT NULL,
	"vf" "tsvector" NOT NULL,
	"happened_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "search_documents_kind_ref_id_pk" PRIMARY KEY("kind","ref_id")
);
--> statement-breakpoint
CREATE TABLE "support"."awards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"contract_number" text NOT NULL,
	"signed_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"annulled_at" timestamp with time zone,
	"annulment_reason" text,
	CONSTRAINT "awards_case_id_unique" UNIQUE("case_id"),
	CONSTRAINT "awards_contract_number_unique" UNIQUE("contract_number")
);
--> statement-breakpoint
CREATE TABLE "support"."calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"max_amount" bigint NOT NULL,
	"budget" bigint NOT NULL,
	"screening_days" integer NOT NULL,
	"decision_days" integer NOT NULL,
	"criteria_codes" jsonb NOT NULL,
	"form_version_id" uuid NOT NULL,
	"rubric" jsonb NOT NULL,
	"reviewers_wanted" integer DEFAULT 2 NOT NULL,
	"published_at" timestamp with time zone,
	"last_case_number" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "calls_slug_unique" UNIQUE("slug"),
	CONSTRAINT "calls_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "support"."case_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"field" text NOT NULL,
	"upload_started_at" timestamp with time zone NOT NULL,
	"upload_finished_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "support"."cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"call_id" uuid NOT NULL,
	"startup_id" uuid NOT NULL,
	"opened_by" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"sheet_id" uuid NOT NULL,
	"number" text,
	"submitted_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"content_hash" text,
	"sent_answers" jsonb,
	"accepted_at" timestamp with time zone,
	"officer_id" uuid,
	"withdrawal_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cases_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "support"."corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"items" jsonb NOT NULL,
	"note" text NOT NULL,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "support"."criteria" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"applies_to" text NOT NULL,
	"rule" jsonb NOT NULL,
	"clause" text NOT NULL,
	"wording" jsonb NOT NULL,
	"what_is_missing" jsonb NOT NULL,
	"holds_from" date NOT NULL,
	"holds_until" date,
	CONSTRAINT "criteria_code_from" UNIQUE("code","holds_from")
);
--> statement-breakpoint
CREATE TABLE "support"."decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"approved" boolean NOT NULL,
	"amount" bigint NOT NULL,
	"reasons" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decisions_case_id_unique" UNIQUE("case_id")
);
--> statement-breakpoint
CREATE TABLE "support"."programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"line_codes" jsonb NOT NULL,
	"legal_basis" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "programmes_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "content"."articles" ADD CONSTRAINT "articles_topic_topics_code_fk" FOREIGN KEY ("topic") REFERENCES "content"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."document_relations" ADD CONSTRAINT "document_relations_from_id_documents_id_fk" FOREIGN KEY ("from_id") REFERENCES "content"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."document_relations" ADD CONSTRAINT "document_relations_to_id_documents_id_fk" FOREIGN KEY ("to_id") REFERENCES "content"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms"."changes" ADD CONSTRAINT "changes_sheet_id_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "forms"."sheets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms"."sheets" ADD CONSTRAINT "sheets_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "forms"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."accounts" ADD CONSTRAINT "accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."role_grants" ADD CONSTRAINT "role_grants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."two_factors" ADD CONSTRAINT "two_factors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations"."certificates" ADD CONSTRAINT "certificates_startup_id_startups_organisation_id_fk" FOREIGN KEY ("startup_id") REFERENCES "organisations"."startups"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations"."startups" ADD CONSTRAINT "startups_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations"."supporters" ADD CONSTRAINT "supporters_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels"."scores" ADD CONSTRAINT "scores_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "panels"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."reports" ADD CONSTRAINT "reports_period_id_report_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "plan"."report_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."milestone_reminders" ADD CONSTRAINT "milestone_reminders_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "plan"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan"."milestones" ADD CONSTRAINT "milestones_task_year_id_task_years_id_fk" FOREIGN KEY ("task_year_id") REFERENCES "plan"."task_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."awards" ADD CONSTRAINT "awards_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "support"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."calls" ADD CONSTRAINT "calls_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "support"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."case_files" ADD CONSTRAINT "case_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "support"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."cases" ADD CONSTRAINT "cases_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "support"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."corrections" ADD CONSTRAINT "corrections_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "support"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."decisions" ADD CONSTRAINT "decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "support"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_entries_act" ON "platform"."ledger_entries" USING btree ("act","occurred_at");--> statement-breakpoint
CREATE INDEX "ledger_entries_subject" ON "platform"."ledger_entries" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "ledger_entries_startup" ON "platform"."ledger_entries" USING btree ("startup_id");--> statement-breakpoint
CREATE INDEX "articles_news" ON "content"."articles" USING btree ("state","published_at");--> statement-breakpoint
CREATE INDEX "articles_topic" ON "content"."articles" USING btree ("topic","published_at");--> statement-breakpoint
CREATE INDEX "articles_changed" ON "content"."articles" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "citations_number" ON "content"."citations" USING btree ("number_key");--> statement-breakpoint
CREATE INDEX "citations_source" ON "content"."citations" USING btree ("source");--> statement-breakpoint
CREATE INDEX "document_relations_to" ON "content"."document_relations" USING btree ("to_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_identity" ON "content"."documents" USING btree ("identity");--> statement-breakpoint
CREATE INDEX "documents_number" ON "content"."documents" USING btree ("number_key");--> statement-breakpoint
CREATE INDEX "documents_issued" ON "content"."documents" USING btree ("issued_on");--> statement-breakpoint
CREATE UNIQUE INDEX "centres_document" ON "facilities"."centres" USING btree (lower("document")) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "accounts_person" ON "identity"."accounts" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_provider" ON "identity"."accounts" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_form" ON "identity"."registrations" USING btree ("form_key","email");--> statement-breakpoint
CREATE INDEX "registrations_email" ON "identity"."registrations" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "role_grants_open" ON "identity"."role_grants" USING btree ("person_id","role",coalesce("organisation_id", '00000000-0000-0000-0000-000000000000')) WHERE "identity"."role_grants"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "role_grants_holders" ON "identity"."role_grants" USING btree ("role","organisation_id") WHERE "identity"."role_grants"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "sessions_person" ON "identity"."sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "two_factors_person" ON "identity"."two_factors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "identity"."verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "investments_startup" ON "network"."investments" USING btree ("startup_id");--> statement-breakpoint
CREATE INDEX "investments_standing" ON "network"."investments" USING btree ("standing","reported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_one_per_startup" ON "organisations"."certificates" USING btree ("startup_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_number" ON "organisations"."certificates" USING btree ("number") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "organisations_directory" ON "organisations"."organisations" USING btree ("kind","folded_name") WHERE published;--> statement-breakpoint
CREATE INDEX "organisations_changed" ON "organisations"."organisations" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "startups_sector" ON "organisations"."startups" USING btree ("sector");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_one_per_reviewer" ON "panels"."assignments" USING btree ("subject_type","subject_id","reviewer_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "assignments_reviewer" ON "panels"."assignments" USING btree ("reviewer_id");--> statement-breakpoint
CREATE INDEX "reports_reporter" ON "plan"."reports" USING btree ("reporter_id");--> statement-breakpoint
CREATE INDEX "milestones_of_year" ON "plan"."milestones" USING btree ("task_year_id");--> statement-breakpoint
CREATE INDEX "milestones_due" ON "plan"."milestones" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "task_comments_task" ON "plan"."task_comments" USING btree ("plan_code","task_code","at");--> statement-breakpoint
CREATE INDEX "task_holders_organisation" ON "plan"."task_holders" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "search_documents_vx" ON "portal"."search_documents" USING gin ("vx");--> statement-breakpoint
CREATE INDEX "search_documents_vf" ON "portal"."search_documents" USING gin ("vf");--> statement-breakpoint
CREATE INDEX "case_files_case" ON "support"."case_files" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open_per_startup" ON "support"."cases" USING btree ("call_id","startup_id") WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "cases_state" ON "support"."cases" USING btree ("state");--> statement-breakpoint
CREATE INDEX "cases_startup" ON "support"."cases" USING btree ("startup_id");--> statement-breakpoint
CREATE UNIQUE INDEX "corrections_one_open" ON "support"."corrections" USING btree ("case_id") WHERE answered_at is null;