-- code_hash: keyed, of the code that code_id derives; the code itself is nowhere.
create table challenge (
  id          uuid        primary key,
  person_id   uuid        not null references person,
  family_id   uuid        not null references family,
  purpose     text        not null check (purpose in ('SIGN_IN', 'TURN_ON_SECOND_FACTOR', 'STEP_UP')),
  channel     text        not null check (channel in ('EMAIL', 'SMS')),
  code_id     uuid        not null unique,
  code_hash   bytea       not null check (length(code_hash) = 32),
  codes       int         not null check (codes between 1 and 4),
  sent_at     timestamptz not null,
  expires_at  timestamptz not null,
  answered_at timestamptz,
  version     bigint      not null
);
create index challenge_person on challenge (person_id, sent_at);
create index challenge_age on challenge (expires_at);
