-- Who did what: ids and codes only. Each row's mac covers the row and the mac of the one before it, with a key that is not
-- in this database. sequence has no gaps: who appends holds an advisory lock until the transaction's end.
create table activity (
  sequence    bigint      primary key check (sequence > 0),
  occurred_at timestamptz not null,
  action      text        not null,
  outcome     text        not null,
  detail      text        check (detail ~ '^[a-z0-9.-]{1,40}$'),
  actor       uuid,
  actor_role  text,
  session     text,
  subjects    uuid[]      not null,
  trace_id    text,
  request_id  text,
  key_id      text        not null,
  mac         text        not null
);
create index activity_actor on activity (actor, sequence);
create index activity_subjects on activity using gin (subjects);
create index activity_time on activity (occurred_at);

-- Keeps mistakes away. Whoever owns the table can undo this, and is found out by the macs.
revoke update, delete, truncate on activity from current_user;
create function refuse_change_of_activity() returns trigger language plpgsql as $$
begin
  raise exception 'The activity log is append-only';
end $$;
create trigger activity_is_append_only before update or delete or truncate on activity
  for each statement execute function refuse_change_of_activity();
alter table activity enable always trigger activity_is_append_only;
