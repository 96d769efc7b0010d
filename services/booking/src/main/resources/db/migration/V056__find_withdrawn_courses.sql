create index course_withdrawn on course (withdrawn_at) where withdrawn_at is not null;
