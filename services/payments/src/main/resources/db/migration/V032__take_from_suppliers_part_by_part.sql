-- What the supplier gave of it: with the last part all that is left.
alter table invoice_given_back add column taken_minor bigint not null default 0 check (taken_minor >= 0);
update invoice_given_back b set taken_minor = i.payable_minor * b.minor / i.minor
  from invoice i where i.id = b.invoice_id and i.minor > 0;
