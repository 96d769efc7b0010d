create table course (
  id       uuid   primary key,
  coach_id uuid   not null,
  title    text   not null,
  about    text   not null,
  min_age  int    not null check (min_age >= 0),
  max_age  int    not null check (max_age >= min_age),
  minor    bigint not null check (minor >= 0),
  currency text   not null check (currency ~ '^[A-Z]{3}$'),
  version  bigint not null
);
create index course_of_coach on course (coach_id, id desc);
