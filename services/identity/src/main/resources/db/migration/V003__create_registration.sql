-- A registration between its two stores: gone once the family exists.
create table registration (
  person_id        uuid        primary key,
  family_id        uuid        not null unique,
  email_hash       bytea       not null unique check (length(email_hash) = 32),
  details          bytea       not null,
  language         text        not null check (language in ('EN', 'ZH', 'JA')),
  claim            uuid        not null,
  claim_expires_at timestamptz not null,
  requested_at     timestamptz not null,
  version          bigint      not null
);
create index registration_age on registration (requested_at);
