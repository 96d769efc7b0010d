-- A body names people: sealed, with the id of its key; null once it has been dropped. payload: what was kept before. Beside what is sealed it
-- is no JSON, so that a replica of before cannot take it for a notice of a type that it does not know.
alter table webhook_event
  add column sealed bytea,
  add column key_id text,
  alter column payload set default 'sealed';
