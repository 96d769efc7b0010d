-- A session that was to begin by the former password finds this, and does not.
alter table person add column password_changed_at timestamptz;
