-- A wording that was written down never changes: approvals, schedules and publications name it.
create trigger article_revisions_unchanged before update or delete on content.article_revisions
  for each row execute function platform.refuse_change();
