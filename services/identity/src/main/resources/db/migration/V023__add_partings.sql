-- What a guardian and the one who removed them are told by mail.
create table parting_letter (
  id           uuid        primary key,
  person_id    uuid        not null references person,
  kind         text        not null check (kind in ('REMOVED', 'REMOVED_ANOTHER')),
  requested_at timestamptz not null,
  version      bigint      not null
);
create index parting_letter_age on parting_letter (requested_at);

-- People whose account at the identity provider has still to learn which family is theirs.
create table account_move (
  person_id    uuid        primary key references person,
  family_id    uuid        not null references family,
  requested_at timestamptz not null
);
