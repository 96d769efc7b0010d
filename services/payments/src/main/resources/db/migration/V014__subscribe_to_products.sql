-- What a family gets each month that is no plan; reference: of the service that sells it.
create table subscribed_product (
  subscription_id uuid   primary key references subscription,
  reference       text   not null unique,
  name            text   not null,
  minor           bigint not null check (minor > 0),
  currency        text   not null check (currency ~ '^[A-Z]{3}$'),
  supplier_id     uuid
);

-- Paused, nothing is charged; paused_until: null if until somebody says otherwise.
alter table subscription add column paused boolean not null default false;
alter table subscription add column paused_until timestamptz;

-- What a supplier is owed of a period, to take it back in proportion.
alter table invoice add column minor bigint not null default 0;
alter table invoice add column supplier_id uuid;
alter table invoice add column payable_minor bigint not null default 0;
