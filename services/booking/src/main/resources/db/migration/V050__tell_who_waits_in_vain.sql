-- CALLED_OFF: the session does not take place. Who waited for one that was called off before has LEFT.
alter table waitlist_entry
  drop constraint waitlist_entry_state_check,
  add constraint waitlist_entry_state_check
    check (state in ('WAITING', 'OFFERED', 'ACCEPTED', 'PASSED', 'LEFT', 'CALLED_OFF'));
