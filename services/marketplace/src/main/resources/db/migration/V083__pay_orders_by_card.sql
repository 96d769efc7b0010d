-- currency, minor: of an order that is paid by card, and of none other. payer_id: the parent who pays, once there is one; pay_until: when
-- the checkout ends; pay_url: its page; payment_id: the payment, once money has come.
alter table store_order drop constraint store_order_points_check;
alter table store_order
  add column currency   text,
  add column minor      bigint check (minor > 0),
  add column payer_id   uuid,
  add column pay_until  timestamptz,
  add column pay_url    text,
  add column payment_id uuid unique,
  add constraint store_order_paid_one_way
    check (points >= 0 and (points > 0) = (currency is null) and (currency is null) = (minor is null)),
  add constraint store_order_of_money_by_a_parent
    check ((currency is not null) or (payer_id is null and payment_id is null)),
  add constraint store_order_money_before_it_is_paid
    check (currency is null or state <> 'PAID' or payment_id is not null);

alter table order_item alter column points drop not null;
alter table order_item
  add column minor bigint check (minor > 0),
  add constraint order_item_paid_one_way check ((points is null) <> (minor is null));

-- What payments is asked to give back, each once by its id.
create table order_refund (
  id           uuid        primary key,
  order_id     uuid        not null unique references store_order,
  minor        bigint      not null check (minor > 0),
  requested_at timestamptz not null,
  done_at      timestamptz,
  failed_at    timestamptz
);
