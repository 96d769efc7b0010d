-- family_closed: its family is no more, so that what is left is to be paid back. A family that is told of after it has bought marks what it has.
alter table credit_account add family_closed boolean not null default false;
update credit_account set family_closed = true where family_id in (select family_id from closed_family);
create index credit_account_of_closed_family on credit_account (family_id) where balance > 0 and family_closed;

-- What a refund has failed for has not gone back as a whole.
update credit_purchase p set refunded_at = null
where exists (select 1 from credit_refund r where r.purchase_id = p.id and r.failed_at >= p.refunded_at);
