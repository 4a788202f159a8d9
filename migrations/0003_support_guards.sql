-- A published form, a published wording of a call and an entry of the books never change.
create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed: add a row that says what is new', tg_table_schema || '.' || tg_table_name;
end $$;
--> statement-breakpoint
create trigger versions_unchanged before update or delete on forms.versions
  for each row execute function platform.refuse_change();
--> statement-breakpoint
create trigger call_versions_unchanged before update or delete on support.call_versions
  for each row execute function platform.refuse_change();
--> statement-breakpoint
create trigger entries_unchanged before update or delete on budget.entries
  for each row execute function platform.refuse_change();
--> statement-breakpoint
create trigger postings_unchanged before update or delete on budget.postings
  for each row execute function platform.refuse_change();
--> statement-breakpoint
-- At the end of each transaction an entry balances, and no account of a line or a commitment is overdrawn.
create function budget.check_posting() returns trigger language plpgsql as $$
begin
  if (select sum(amount) from budget.postings where entry_id = new.entry_id) <> 0 then
    raise exception 'entry % does not balance', new.entry_id using errcode = 'check_violation', constraint = 'postings_balance';
  end if;
  if new.account <> 'granted' and new.amount < 0 then
    if (select sum(amount) from budget.postings where line_id = new.line_id and account = new.account) < 0 then
      raise exception 'account % of line % is overdrawn', new.account, new.line_id
        using errcode = 'check_violation', constraint = 'postings_line_overdrawn';
    end if;
    if new.commitment_id is not null and new.account <> 'available' and (
      select sum(amount) from budget.postings where commitment_id = new.commitment_id and account = new.account
    ) < 0 then
      raise exception 'account % of commitment % is overdrawn', new.account, new.commitment_id
        using errcode = 'check_violation', constraint = 'postings_commitment_overdrawn';
    end if;
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger postings_sound after insert on budget.postings
  deferrable initially deferred for each row execute function budget.check_posting();
--> statement-breakpoint
-- What was signed stands: a locked meeting and everything that hangs on it.
create function panels.refuse_locked() returns trigger language plpgsql as $$
declare
  locked timestamptz;
begin
  -- Old and new parent both count: nothing is moved into a locked meeting, nor out of it.
  case tg_table_name
    when 'meetings' then locked := old.locked_at;
    when 'meeting_members', 'agenda' then
      select max(m.locked_at) into locked from panels.meetings m where m.id in (new.meeting_id, old.meeting_id);
    when 'motions', 'recusals' then
      select max(m.locked_at) into locked from panels.agenda a join panels.meetings m on m.id = a.meeting_id
        where a.id in (new.agenda_id, old.agenda_id);
    when 'votes' then
      select max(m.locked_at) into locked from panels.motions o
        join panels.agenda a on a.id = o.agenda_id join panels.meetings m on m.id = a.meeting_id
        where o.id in (new.motion_id, old.motion_id);
  end case;
  if locked is not null then
    raise exception 'the record of this meeting was locked at %', locked
      using errcode = 'check_violation', constraint = 'meetings_locked';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger meetings_locked before update or delete on panels.meetings
  for each row execute function panels.refuse_locked();
--> statement-breakpoint
create trigger meeting_members_locked before insert or update or delete on panels.meeting_members
  for each row execute function panels.refuse_locked();
--> statement-breakpoint
create trigger agenda_locked before insert or update or delete on panels.agenda
  for each row execute function panels.refuse_locked();
--> statement-breakpoint
create trigger motions_locked before insert or update or delete on panels.motions
  for each row execute function panels.refuse_locked();
--> statement-breakpoint
create trigger recusals_locked before insert or update or delete on panels.recusals
  for each row execute function panels.refuse_locked();
--> statement-breakpoint
create trigger votes_locked before insert or update or delete on panels.votes
  for each row execute function panels.refuse_locked();
--> statement-breakpoint
create trigger earlier_reviews_unchanged before update or delete on panels.earlier_reviews
  for each row execute function platform.refuse_change();
