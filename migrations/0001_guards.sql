-- The ledger is append-only: a correction is an entry of its own.
create function platform.refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: write a correcting entry instead';
end $$;
--> statement-breakpoint
create trigger ledger_entries_append_only before update or delete on platform.ledger_entries
  for each row execute function platform.refuse_ledger_change();
--> statement-breakpoint
create trigger ledger_entries_no_truncate before truncate on platform.ledger_entries
  for each statement execute function platform.refuse_ledger_change();
