-- Who a family is at the provider.
create table customer (
  family_id   uuid primary key,
  provider_id text not null unique
);

-- version: counts its changes. provider_at: of when the newest news of it is.
create table subscription (
  id          uuid        primary key,
  call_id     text        not null unique,
  question    text        not null,
  family_id   uuid        not null,
  person_id   uuid        not null,
  plan        text        not null,
  status      text        not null check (status in ('INCOMPLETE', 'ACTIVE', 'PAST_DUE', 'CANCELLING', 'ENDED')),
  provider_id text        unique,
  session_id  text        unique,
  url         text,
  until       timestamptz,
  provider_at timestamptz,
  version     bigint      not null default 0,
  created_at  timestamptz not null
);
create index subscription_family on subscription (family_id, id);
