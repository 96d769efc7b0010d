-- What a family wants of a subscription, and the provider is to be told: that it ends with its period, or goes on after all.
-- due_at: when it is told. Those that are done say which periods began though nobody wanted them any more.
create table subscription_wish (
  id              uuid        primary key,
  subscription_id uuid        not null references subscription,
  kind            text        not null check (kind in ('CANCEL', 'GO_ON')),
  wanted_at       timestamptz not null,
  due_at          timestamptz,
  done_at         timestamptz,
  constraint due_until_done check ((due_at is null) = (done_at is not null))
);
create unique index subscription_wish_pending on subscription_wish (subscription_id) where done_at is null;
create index subscription_wish_due on subscription_wish (due_at) where due_at is not null;
create index subscription_wish_of on subscription_wish (subscription_id, id);
