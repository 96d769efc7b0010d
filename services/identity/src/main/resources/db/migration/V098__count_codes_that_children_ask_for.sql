-- Who comes by a provider where a child was signed in.
alter table challenge drop constraint challenge_purpose_check;
alter table challenge add constraint challenge_purpose_check
  check (purpose in ('SIGN_IN', 'SIGN_IN_FROM_CHILD', 'TURN_ON_SECOND_FACTOR', 'STEP_UP'));
