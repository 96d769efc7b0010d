-- A change of a password between the two stores: gone once it is complete.
create table password_change (
  person_id uuid        primary key references person,
  claim     uuid        not null,
  begun_at  timestamptz not null,
  version   bigint      not null
);

-- person_id: null if the address is nobody's.
create table password_reset (
  id            uuid        primary key,
  person_id     uuid        references person,
  token_hash    bytea       not null unique check (length(token_hash) = 32),
  requested_at  timestamptz not null,
  expires_at    timestamptz not null,
  used_at       timestamptz,
  superseded_at timestamptz,
  version       bigint      not null
);
create index password_reset_person on password_reset (person_id);
create index password_reset_age on password_reset (requested_at);

-- What somebody is told by mail, while it may still be sent.
create table news (
  id          uuid        primary key,
  person_id   uuid        not null references person,
  template    text        not null,
  happened_at timestamptz not null,
  version     bigint      not null
);
create index news_age on news (happened_at);
