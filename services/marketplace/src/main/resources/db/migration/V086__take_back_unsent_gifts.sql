-- What was opened and has not been sent can be taken back; its points go back to the child then.
alter table gift drop constraint gift_state_check;
alter table gift add constraint gift_state_check
  check (state in ('SENT', 'UNLOCKED', 'ACTIVATING', 'ACTIVATED', 'RETURNING', 'WITHDRAWN'));
create index gift_coming_back on gift (tried_at) where state = 'RETURNING';
