-- As it came, before anything else is done with it.
create table webhook_event (
  id          text        primary key,
  type        text        not null,
  payload     text        not null,
  state       text        not null default 'RECEIVED' check (state in ('RECEIVED', 'APPLIED', 'UNKNOWN', 'GIVEN_UP')),
  received_at timestamptz not null,
  due_at      timestamptz,
  attempts    int         not null default 0
);
create index webhook_event_due on webhook_event (due_at) where due_at is not null;
