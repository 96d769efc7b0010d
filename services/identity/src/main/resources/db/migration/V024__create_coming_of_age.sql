-- A child on its way to an account of its own. address: sealed with the family's key; gone once handed over.
create table coming_of_age (
  child_id         uuid        primary key,
  family_id        uuid        not null references family,
  state            text        not null check (state in ('ANNOUNCED', 'INVITED', 'HANDED_OVER')),
  address          bytea,
  letter_id        uuid        unique,
  token_hash       bytea       unique check (length(token_hash) = 32),
  requested_at     timestamptz,
  expires_at       timestamptz,
  used_at          timestamptz,
  superseded_at    timestamptz,
  claim            uuid        not null,
  claim_expires_at timestamptz not null,
  announced_at     timestamptz not null,
  version          bigint      not null
);
