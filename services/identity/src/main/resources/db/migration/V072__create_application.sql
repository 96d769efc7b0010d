-- presentation, note: sealed with a key of the application's own, whose id is the application's.
create table application (
  id           uuid        primary key references family_key,
  person_id    uuid        not null references person on delete cascade,
  kind         text        not null check (kind in ('COACH', 'SUPPLIER')),
  presentation bytea       not null,
  submitted_at timestamptz not null,
  state        text        not null check (state in ('SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  decided_by   uuid,
  decided_at   timestamptz,
  reason       text,
  note         bytea,
  version      bigint      not null,
  check ((state = 'SUBMITTED') = (decided_at is null)),
  check ((state in ('APPROVED', 'REJECTED')) = (decided_by is not null)),
  check ((state = 'REJECTED') = (reason is not null)),
  check (note is null or state = 'REJECTED'),
  check (decided_by <> person_id)
);
create unique index application_open on application (person_id) where state = 'SUBMITTED';
create index application_person on application (person_id, id);
create index application_state on application (state, id);
create index application_decided on application (decided_at) where state in ('REJECTED', 'WITHDRAWN');
