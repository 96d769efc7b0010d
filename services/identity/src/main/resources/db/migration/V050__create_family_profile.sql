-- profile: where the family is and what it wants, sealed. No row: nothing has been told yet.
create table family_profile (
  family_id uuid   primary key references family,
  profile   bytea  not null,
  version   bigint not null
);
