create table email_verification (
  id            uuid        primary key,
  person_id     uuid        not null references person,
  family_id     uuid        not null references family,
  token_hash    bytea       not null unique check (length(token_hash) = 32),
  requested_at  timestamptz not null,
  expires_at    timestamptz not null,
  used_at       timestamptz,
  superseded_at timestamptz,
  version       bigint      not null
);
create unique index one_open_verification on email_verification (person_id)
  where used_at is null and superseded_at is null;
