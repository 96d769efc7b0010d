-- sid is the identity provider's name of the session, and the sid claim of its tokens.
create table session (
  id                uuid        primary key,
  sid               text        not null unique,
  person_id         uuid        not null references person,
  family_id         uuid        not null references family,
  role              text        not null,
  device            text        not null,
  started_at        timestamptz not null,
  last_refreshed_at timestamptz not null,
  expires_at        timestamptz not null,
  revoked_at        timestamptz,
  revoked_reason    text,
  settled_at        timestamptz,
  version           bigint      not null,
  check ((revoked_at is null) = (revoked_reason is null))
);
create index session_person on session (person_id);
create index session_unsettled on session (revoked_at) where revoked_at is not null and settled_at is null;

create table refresh_token (
  id               uuid        primary key,
  token_hash       bytea       not null unique check (length(token_hash) = 32),
  session_id       uuid        not null references session on delete cascade,
  expires_at       timestamptz not null,
  claim            uuid,
  claim_expires_at timestamptz,
  contested        boolean     not null,
  used_at          timestamptz,
  version          bigint      not null
);
create index refresh_token_session on refresh_token (session_id);
