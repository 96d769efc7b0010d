create table upload (
  id            uuid        primary key,
  family_id     uuid        not null,
  uploaded_by   uuid        not null,
  state         text        not null check (state in ('AWAITED', 'PENDING', 'READY', 'REFUSED', 'REMOVED')),
  refusal       text        check (refusal in ('TOO_LARGE', 'NOT_AN_IMAGE', 'TOO_MANY_PIXELS', 'INFECTED')),
  claimed_until timestamptz,
  created_at    timestamptz not null,
  check ((state = 'REFUSED') <= (refusal is not null)),
  unique (id, family_id)
);
create index upload_of_family on upload (family_id, created_at);
create index upload_pending on upload (created_at) where state = 'PENDING';
create index upload_by_age on upload (created_at);

-- Of the task's own family, whatever a program asks for.
alter table task add column image_id uuid;
alter table task add foreign key (image_id, family_id) references upload (id, family_id);
create index task_of_image on task (image_id) where image_id is not null;
