-- Kept as evidence, also of children that have left: child_id refers to nothing.
create table consent (
  id             uuid        primary key,
  family_id      uuid        not null references family,
  child_id       uuid,
  parent_id      uuid        not null references person,
  policy_version text        not null,
  token_hash     bytea       not null unique check (length(token_hash) = 32),
  requested_at   timestamptz not null,
  expires_at     timestamptz not null,
  used_at        timestamptz,
  superseded_at  timestamptz,
  version        bigint      not null
);
create index consent_family on consent (family_id);

create table consent_purpose (
  consent_id uuid        not null references consent,
  purpose    text        not null check (purpose in ('CORE', 'AI_CHAT', 'VOICE', 'THIRD_PARTY_DISCLOSURE', 'ADS', 'ANALYTICS')),
  family_id  uuid        not null,
  child_id   uuid,
  state      text        not null check (state in ('REQUESTED', 'GRANTED', 'WITHDRAWN', 'SUPERSEDED')),
  changed_at timestamptz not null,
  primary key (consent_id, purpose)
);
create unique index one_grant_per_scope on consent_purpose (family_id, child_id, purpose) nulls not distinct
  where state = 'GRANTED';
