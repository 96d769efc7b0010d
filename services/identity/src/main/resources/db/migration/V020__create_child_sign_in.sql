-- code: sealed. code_hash: keyed, finds the family by its code.
create table family_code (
  family_id uuid        primary key references family,
  code_hash bytea       not null unique check (length(code_hash) = 32),
  code      bytea       not null,
  issued_at timestamptz not null,
  version   bigint      not null
);

-- Nothing of the PIN is here: the generation goes into what the identity provider keeps a hash of. The
-- row outlives its child until the account at the provider is gone.
create table child_pin (
  child_id         uuid        primary key,
  family_id        uuid        not null references family,
  state            text        not null check (state in ('GIVING', 'GIVEN', 'TAKEN')),
  generation       uuid        not null,
  claim            uuid        not null,
  claim_expires_at timestamptz not null,
  changed_at       timestamptz not null,
  version          bigint      not null
);
create index child_pin_unfinished on child_pin (claim_expires_at) where state <> 'GIVEN';

-- Children have sessions too, and are no persons of this table.
alter table session drop constraint session_person_id_fkey;
