ALTER TABLE "platform"."ledger_entries" DROP CONSTRAINT "ledger_entries_corrects_unique";--> statement-breakpoint
DROP INDEX "platform"."ledger_entries_act";--> statement-breakpoint
CREATE INDEX "ledger_entries_counted" ON "platform"."ledger_entries" USING btree ("act","occurred_at","id","seq","startup_id","subject_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_corrects" ON "platform"."ledger_entries" USING btree ("corrects") WHERE corrects is not null;