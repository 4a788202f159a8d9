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
ALTER TABLE "content"."articles" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "exchange"."import_files" ADD CONSTRAINT "import_files_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "exchange"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."import_pictures" ADD CONSTRAINT "import_pictures_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "exchange"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."import_redirects" ADD CONSTRAINT "import_redirects_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "exchange"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "exchange"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."import_rows" ADD CONSTRAINT "import_rows_file_id_import_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "exchange"."import_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "import_files_once" ON "exchange"."import_files" USING btree ("import_id","sha256");--> statement-breakpoint
CREATE INDEX "import_redirects_from" ON "exchange"."import_redirects" USING btree ("from_path");--> statement-breakpoint
CREATE UNIQUE INDEX "import_rows_once" ON "exchange"."import_rows" USING btree ("import_id","source_key");--> statement-breakpoint
CREATE INDEX "import_rows_judgement" ON "exchange"."import_rows" USING btree ("import_id","judgement","position");--> statement-breakpoint
CREATE INDEX "import_rows_likeness" ON "exchange"."import_rows" USING btree ("import_id","likeness");--> statement-breakpoint
CREATE INDEX "import_rows_pair" ON "exchange"."import_rows" USING btree ("import_id","pair");--> statement-breakpoint
CREATE INDEX "import_rows_path" ON "exchange"."import_rows" USING btree ("path","import_id");--> statement-breakpoint
CREATE INDEX "import_rows_key" ON "exchange"."import_rows" USING btree ("source_key") WHERE result = 'imported';--> statement-breakpoint
CREATE INDEX "import_rows_article" ON "exchange"."import_rows" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "imports_created" ON "exchange"."imports" USING btree ("created_at");