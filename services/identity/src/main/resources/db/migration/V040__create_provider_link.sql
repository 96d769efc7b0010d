create table provider_link (
  id           uuid        primary key,
  person_id    uuid        not null references person,
  provider     text        not null check (provider in ('GOOGLE', 'APPLE', 'FACEBOOK')),
  subject_hash bytea       not null check (length(subject_hash) = 32),
  linked_at    timestamptz not null,
  version      bigint      not null,
  unique (provider, subject_hash),
  unique (person_id, provider)
);

create table arrival (
  id         uuid        primary key,
  token_hash bytea       not null unique check (length(token_hash) = 32),
  person_id  uuid        not null unique,
  family_id  uuid        not null unique,
  identity   bytea       not null,
  arrived_at timestamptz not null,
  expires_at timestamptz not null,
  version    bigint      not null
);
create index arrival_age on arrival (expires_at);
