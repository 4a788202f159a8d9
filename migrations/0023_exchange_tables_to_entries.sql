ALTER TABLE "exchange"."import_rows" ADD COLUMN "faults" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."import_rows" ADD COLUMN "entry" jsonb;