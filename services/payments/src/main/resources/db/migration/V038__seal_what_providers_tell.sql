-- A body names people: sealed, with the id of its key; null once it has been dropped. payload: what was kept before, empty since.
alter table webhook_event
  add column sealed bytea,
  add column key_id text,
  alter column payload set default '';
