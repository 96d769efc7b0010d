-- provider: who moves the money; ids at the provider are its own. rounds: how often what somebody had agreed to pay could
-- not be taken. The default is for those who know of no other.
alter table checkout add column provider text not null default 'STRIPE' check (provider in ('STRIPE', 'PAYPAL'));
alter table checkout add column rounds int not null default 0;
alter table checkout drop constraint checkout_state_check;
alter table checkout add constraint checkout_state_check
  check (state in ('PENDING', 'OPEN', 'TAKING', 'ENDING', 'EXPIRED', 'PAID'));
alter table webhook_event add column provider text not null default 'STRIPE' check (provider in ('STRIPE', 'PAYPAL'));
