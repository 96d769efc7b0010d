-- In force until it is lifted; somebody has at most one that is.
create table suspension (
  id           uuid        primary key,
  person_id    uuid        not null references person,
  reason       text        not null,
  suspended_by uuid        not null,
  suspended_at timestamptz not null,
  lifted_by    uuid,
  lifted_at    timestamptz,
  version      bigint      not null,
  check ((lifted_by is null) = (lifted_at is null)),
  check (suspended_by <> person_id),
  check (lifted_by <> person_id)
);
create unique index suspension_in_force on suspension (person_id) where lifted_at is null;
create index suspension_person on suspension (person_id);
