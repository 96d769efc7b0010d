-- Parts of an invoice may be given back one after the other, each once by the id it is asked for under.
alter table invoice_refund drop constraint invoice_refund_invoice_id_key;
create index invoice_refund_of on invoice_refund (invoice_id);
