-- An issued report stays as it is: a mistake is adjusted in the next one.
create function plan.refuse_change_of_issued() returns trigger language plpgsql as $$
begin
  if old.issued_at is null then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or (old.id, old.period_id, old.texts, old.content, old.content_hash, old.issued_by, old.issued_at)
    is distinct from (new.id, new.period_id, new.texts, new.content, new.content_hash, new.issued_by, new.issued_at) then
    raise exception 'an issued report does not change: record an adjustment instead';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger consolidated_reports_stand before update or delete on plan.consolidated_reports
  for each row execute function plan.refuse_change_of_issued();
--> statement-breakpoint
create function plan.refuse_handling_of_issued() returns trigger language plpgsql as $$
begin
  if exists (select 1 from plan.consolidated_reports r
    where r.id = coalesce(new.consolidated_id, old.consolidated_id) and r.issued_at is not null) then
    raise exception 'an issued report does not change: record an adjustment instead';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger consolidated_handlings_stand before insert or update or delete on plan.consolidated_handlings
  for each row execute function plan.refuse_handling_of_issued();
--> statement-breakpoint
create function plan.refuse_change_of_kept() returns trigger language plpgsql as $$
begin
  raise exception 'what an issued report rests on, and what was answered, is kept as it is';
end $$;
--> statement-breakpoint
create trigger consolidated_evidence_kept before update or delete on plan.consolidated_evidence
  for each row execute function plan.refuse_change_of_kept();
--> statement-breakpoint
create trigger consolidated_contributions_kept before update or delete on plan.consolidated_contributions
  for each row execute function plan.refuse_change_of_kept();
--> statement-breakpoint
create trigger proposal_answers_kept before update or delete on plan.proposal_answers
  for each row execute function plan.refuse_change_of_kept();
