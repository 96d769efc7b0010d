-- Rows live for milliseconds and are never updated: full pages, and vacuum by count instead of share,
-- without pauses, so that the index's dead head stays short.
create table outbox (
  id         bigint generated always as identity primary key,
  event_id   uuid        not null,
  topic      text        not null,
  key        text        not null,
  type       text        not null,
  payload    bytea       not null,
  headers    jsonb       not null,
  created_at timestamptz not null default now()
) with (
  fillfactor = 100,
  autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_threshold = 2000,
  autovacuum_vacuum_insert_scale_factor = 0,
  autovacuum_vacuum_insert_threshold = 20000,
  autovacuum_vacuum_cost_delay = 0
);

-- The notification is delivered with the commit, once for each transaction.
create function notify_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end
$$;

create trigger outbox_filled after insert on outbox
  for each statement execute function notify_outbox();

-- Keys whose first event did not get through. Parked: retry_at is infinity. Deleting a row releases its key.
create table outbox_held_key (
  topic    text        not null,
  key      text        not null,
  refusals int         not null,
  error    text        not null,
  retry_at timestamptz not null,
  primary key (topic, key)
) with (fillfactor = 70);
