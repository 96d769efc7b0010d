-- A code is there or not; so are its wrong answers.
alter table registration alter column wrong drop not null;

-- An address that is nobody's, kept for whoever had it.
create table reserved_address (
  email_hash bytea       primary key check (length(email_hash) = 32),
  person_id  uuid        not null references person,
  until      timestamptz not null
);
create index reserved_address_age on reserved_address (until);

-- addresses: the one asked for, and the former one once it is confirmed, sealed.
-- token_hash and what follows: of the link that undoes it, from the confirmation on.
create table email_change (
  id              uuid        primary key,
  person_id       uuid        not null references person,
  family_id       uuid        not null references family,
  addresses       bytea       not null,
  code_id         uuid        unique,
  code_hash       bytea       check (length(code_hash) = 32),
  code_expires_at timestamptz,
  wrong           int         check (wrong between 0 and 3),
  requested_at    timestamptz not null,
  confirmed_at    timestamptz,
  token_hash      bytea       unique check (length(token_hash) = 32),
  expires_at      timestamptz,
  used_at         timestamptz,
  superseded_at   timestamptz,
  version         bigint      not null,
  check ((confirmed_at is null) = (token_hash is null))
);
create index email_change_person on email_change (person_id);
create index email_change_age on email_change (requested_at);
