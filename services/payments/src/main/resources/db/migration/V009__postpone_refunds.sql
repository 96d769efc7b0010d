-- How often the provider has held too little.
alter table refund add column postponed int not null default 0;
create index refund_state on refund (state, id) where state <> 'DONE';
