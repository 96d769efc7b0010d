create table task (
  id                uuid        primary key,
  family_id         uuid        not null,
  child_id          uuid        not null,
  created_by        uuid        not null,
  question          text        not null,
  answers           jsonb       not null check (jsonb_array_length(answers) >= 2),
  correct_answer_id uuid        not null,
  points            int         not null check (points > 0),
  subject           text,
  language          text        not null check (language in ('EN', 'ZH', 'JA')),
  state             text        not null check (state in ('OPEN', 'SOLVED', 'WITHDRAWN')),
  created_at        timestamptz not null
);
create index task_of_child on task (child_id, id desc);
create index task_of_family on task (family_id, id desc);

create table attempt (
  id           uuid        primary key,
  task_id      uuid        not null references task on delete cascade,
  child_id     uuid        not null,
  answer_id    uuid        not null,
  correct      boolean     not null,
  took_millis  bigint      not null check (took_millis >= 0),
  attempted_at timestamptz not null
);
create index attempt_of_task on attempt (task_id, id desc);
create index attempt_of_child on attempt (child_id, attempted_at desc);
-- A task is solved at most once.
create unique index task_solved_once on attempt (task_id) where correct;
