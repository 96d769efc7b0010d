create table child_settings (
  child_id        uuid   primary key,
  points_per_task int    not null check (points_per_task > 0),
  daily_limit     int    check (daily_limit > 0),
  time_zone       text   not null,
  version         bigint not null
);
