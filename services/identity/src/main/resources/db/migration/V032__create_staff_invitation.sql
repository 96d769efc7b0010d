-- details: name and e-mail address, sealed for the safe of the person to be. invited_by: null if it was a setting.
create table staff_invitation (
  id               uuid        primary key,
  person_id        uuid        not null unique,
  safe_id          uuid        not null unique references family_key,
  role             text        not null check (role in ('COACH', 'SUPPLIER', 'MODERATOR', 'SUPERADMIN')),
  language         text        not null check (language in ('EN', 'ZH', 'JA')),
  email_hash       bytea       not null check (length(email_hash) = 32),
  details          bytea       not null,
  invited_by       uuid        references person,
  token_hash       bytea       not null unique check (length(token_hash) = 32),
  expires_at       timestamptz not null,
  used_at          timestamptz,
  superseded_at    timestamptz,
  claim            uuid,
  claim_expires_at timestamptz,
  version          bigint      not null
);
create unique index staff_invitation_open on staff_invitation (email_hash)
  where used_at is null and superseded_at is null;
create index staff_invitation_age on staff_invitation (expires_at);
