CREATE TABLE "content"."media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"alt" jsonb,
	"is_decorative" boolean NOT NULL,
	"caption" jsonb,
	"credit" text NOT NULL,
	"licence" text NOT NULL,
	"focus_x" integer NOT NULL,
	"focus_y" integer NOT NULL,
	"version_id" uuid NOT NULL,
	"folded" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."media_uses" (
	"source" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	"title" text NOT NULL,
	"path" text NOT NULL,
	"is_public" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "media_uses_source_subject_id_media_id_pk" PRIMARY KEY("source","subject_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "content"."media_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"media_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"handed_hash" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"is_moving" boolean NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "content"."media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "content"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."media_versions" ADD CONSTRAINT "media_versions_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "content"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_added" ON "content"."media" USING btree ("added_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "media_uses_position" ON "content"."media_uses" USING btree ("source","subject_id","position");--> statement-breakpoint
CREATE INDEX "media_uses_media" ON "content"."media_uses" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "media_versions_hash" ON "content"."media_versions" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "media_versions_handed" ON "content"."media_versions" USING btree ("handed_hash");--> statement-breakpoint
CREATE INDEX "media_versions_media" ON "content"."media_versions" USING btree ("media_id","added_at");