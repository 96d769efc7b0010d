-- By whom the money for something is taken, where somebody has chosen; kept before payments is asked.
create table chosen_provider (
  reference text primary key,
  provider  text not null check (provider in ('STRIPE', 'PAYPAL'))
);
