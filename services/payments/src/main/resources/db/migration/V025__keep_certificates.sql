-- What PayPal signs with, as it was fetched from its own address; there are a few, for good.
create table paypal_certificate (
  address     text  primary key,
  certificate bytea not null
);
