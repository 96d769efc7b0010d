-- One data key per family, wrapped by a key that is not in this database. There before the family
-- is: a registration seals what it was given with it.
create table family_key (
  family_id uuid   primary key,
  wrapped   bytea  not null,
  version   bigint not null
);

create table family (
  id       uuid   primary key,
  children int    not null check (children between 0 and 20),
  version  bigint not null
);

-- details: name, e-mail address and phone number, sealed. email_hash finds the address again.
create table person (
  id                uuid        primary key,
  family_id         uuid        not null references family,
  role              text        not null check (role in ('PARENT', 'CHILD', 'COACH', 'SUPPLIER', 'MODERATOR', 'SUPERADMIN')),
  language          text        not null check (language in ('EN', 'ZH', 'JA')),
  email_hash        bytea       not null unique check (length(email_hash) = 32),
  details           bytea       not null,
  email_verified_at timestamptz,
  version           bigint      not null
);
create index person_family on person (family_id);
