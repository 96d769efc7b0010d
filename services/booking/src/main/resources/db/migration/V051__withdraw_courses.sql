-- offered_at: when the course was offered, or described, last; its id begins with when it was offered first, in milliseconds.
-- withdrawn_at: since when it is not.
alter table course add offered_at timestamptz not null default now(), add withdrawn_at timestamptz;
update course set offered_at =
  to_timestamp(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0);
