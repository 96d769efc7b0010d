-- One row for each address somebody has tried to sign in with, registered or not, and each factor.
create table lockout (
  id            uuid        primary key,
  factor        text        not null check (factor in ('PASSWORD', 'CODE')),
  account_hash  bytea       not null check (length(account_hash) = 32),
  wrong         int         not null check (wrong >= 0),
  pending       int         not null check (pending >= 0),
  pending_until timestamptz,
  locked_until  timestamptz,
  attempted_at  timestamptz not null,
  version       bigint      not null,
  unique (account_hash, factor)
);
create index lockout_age on lockout (attempted_at);
