-- A package that a family gets each month; payments knows it as package:<id>. ended_at: no further month is to be paid, which payments knows.
create table monthly_package (
  id         uuid        primary key,
  call       text        not null unique,
  question   text        not null,
  package_id uuid        not null references credit_package,
  family_id  uuid        not null,
  person_id  uuid        not null,
  begun_at   timestamptz not null,
  ended_at   timestamptz
);
create index monthly_package_of_family on monthly_package (family_id, id desc);
create index monthly_package_living on monthly_package (package_id) where ended_at is null;

-- A month that is paid is a purchase, once for its invoice. Credit that the family had with the provider may have paid all of it.
alter table credit_purchase add monthly_id uuid references monthly_package;
alter table credit_purchase add invoice_id text unique;
alter table credit_purchase add check ((monthly_id is null) = (invoice_id is null));
alter table credit_purchase drop constraint credit_purchase_minor_check;
alter table credit_purchase add constraint credit_purchase_minor_check
  check (minor > 0 or (minor = 0 and invoice_id is not null));
