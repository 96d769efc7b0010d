-- profile: name, birthday, level, notes and avatar, sealed.
create table child (
  id        uuid        primary key,
  family_id uuid        not null references family,
  language  text        not null check (language in ('EN', 'ZH', 'JA')),
  profile   bytea       not null,
  version   bigint      not null
);
create index child_family on child (family_id);
