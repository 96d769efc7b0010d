-- Somebody answers for each family, and few do.
alter table family add column parents int not null default 1 check (parents between 1 and 4);
alter table family alter column parents drop default;

-- address: sealed; gone once the invitation is over.
create table guardian_invitation (
  id            uuid        primary key,
  family_id     uuid        not null references family,
  inviter_id    uuid        not null references person,
  recipient_id  uuid        not null,
  address       bytea       not null,
  language      text        not null check (language in ('EN', 'ZH', 'JA')),
  token_hash    bytea       not null unique check (length(token_hash) = 32),
  requested_at  timestamptz not null,
  expires_at    timestamptz not null,
  used_at       timestamptz,
  superseded_at timestamptz,
  version       bigint      not null
);
create index guardian_invitation_family on guardian_invitation (family_id);
create index guardian_invitation_age on guardian_invitation (expires_at);

-- Accounts that were made at the identity provider for somebody who accepts, and are nobody's yet.
create table guardian_acceptance (
  person_id     uuid        primary key,
  invitation_id uuid        not null,
  begun_at      timestamptz not null
);
create index guardian_acceptance_age on guardian_acceptance (begun_at);
