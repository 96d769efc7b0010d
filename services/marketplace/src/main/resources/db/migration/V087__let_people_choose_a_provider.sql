-- By whom the money of an order is taken. The default is for those who know of no other.
alter table store_order
  add column provider text not null default 'STRIPE' check (provider in ('STRIPE', 'PAYPAL'));
