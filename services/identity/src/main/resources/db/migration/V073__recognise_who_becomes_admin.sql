-- likeness: who somebody was, as a keyed hash, when it was requested that they become an admin. Gone when that is decided.
alter table approval add column likeness bytea
  check (likeness is null or (act = 'GRANT_ROLE' and state = 'REQUESTED'));
