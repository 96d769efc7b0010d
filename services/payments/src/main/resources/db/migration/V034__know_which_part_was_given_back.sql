-- refund_id: what was asked for here, if it was; somebody else has given it back otherwise.
-- Until now nothing told that: what is settled counts as the one of the same invoice and size, the first as the first.
alter table invoice_given_back add column refund_id uuid;
update invoice_given_back b set refund_id = asked.id
from (select id, invoice_id, minor, row_number() over (partition by invoice_id, minor order by asked_at, id) as nth
      from invoice_refund where due_at is null) asked,
     (select id, invoice_id, minor, row_number() over (partition by invoice_id, minor order by id) as nth
      from invoice_given_back) given
where given.id = b.id and asked.invoice_id = given.invoice_id and asked.minor = given.minor and asked.nth = given.nth;
create index invoice_given_back_for on invoice_given_back (refund_id);
