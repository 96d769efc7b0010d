-- hours: windows and time zone, sealed. closes_at: when somebody has to look after open sessions next.
create table sign_in_hours (
  child_id  uuid        primary key references child on delete cascade,
  family_id uuid        not null references family,
  hours     bytea       not null,
  closes_at timestamptz,
  version   bigint      not null
);
create index sign_in_hours_closing on sign_in_hours (closes_at);
