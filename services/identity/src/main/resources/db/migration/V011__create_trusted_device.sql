create table trusted_device (
  id           uuid        primary key,
  person_id    uuid        not null references person,
  family_id    uuid        not null references family,
  name         text        not null,
  secret_hash  bytea       not null check (length(secret_hash) = 32),
  trusted_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  version      bigint      not null
);
create index trusted_device_person on trusted_device (person_id);
create index trusted_device_age on trusted_device (expires_at);
