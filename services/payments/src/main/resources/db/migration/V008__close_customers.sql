-- closed_at: since when there is no such family. due_at: when it is to be forgotten at the provider.
alter table customer alter column provider_id drop not null;
alter table customer add column closed_at timestamptz;
alter table customer add column due_at timestamptz;
create index customer_due on customer (due_at) where due_at is not null;
