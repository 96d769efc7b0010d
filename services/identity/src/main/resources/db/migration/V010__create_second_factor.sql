-- A person's row is there while their second factor is on. phone_hash: keyed, of the number proved.
create table second_factor (
  person_id    uuid        primary key references person,
  family_id    uuid        not null references family,
  channel      text        not null check (channel in ('EMAIL', 'SMS')),
  phone_hash   bytea       check (length(phone_hash) = 32),
  turned_on_at timestamptz not null,
  version      bigint      not null,
  check ((channel = 'SMS') = (phone_hash is not null))
);
