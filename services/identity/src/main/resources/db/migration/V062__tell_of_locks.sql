-- letter_id: of the letter that told of the last lock, if the account is anybody's; told_at: when that was.
alter table lockout
  add column letter_id uuid unique,
  add column told_at   timestamptz;
