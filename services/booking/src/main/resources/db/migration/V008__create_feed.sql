-- token_hash: SHA-256 of what stands in the address; whoever has that sees the feed.
create table feed (
  person_id  uuid        primary key,
  family_id  uuid,
  role       text        not null check (role in ('PARENT', 'CHILD', 'COACH')),
  token_hash bytea       not null unique,
  made_at    timestamptz not null
);
