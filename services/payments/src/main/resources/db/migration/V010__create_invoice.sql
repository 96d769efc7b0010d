-- A period of a subscription that has been paid; payment_id: by what, at the provider.
create table invoice (
  id         text primary key,
  family_id  uuid not null,
  payment_id text unique
);
