-- Of the provider's pages for an order, counted by payments, the one that was told of last.
alter table store_order add pay_opening int not null default 0;
