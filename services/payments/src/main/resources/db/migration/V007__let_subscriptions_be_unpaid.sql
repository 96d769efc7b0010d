alter table subscription drop constraint subscription_status_check;
alter table subscription add constraint subscription_status_check
  check (status in ('INCOMPLETE', 'PAST_DUE', 'UNPAID', 'ACTIVE', 'CANCELLING', 'ENDED'));
