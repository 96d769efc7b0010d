-- A moment before whoever is challenged had proved who they are, by a password that may be another one since.
alter table challenge add column proved_at timestamptz;
update challenge set proved_at = sent_at;
alter table challenge alter column proved_at set not null;
