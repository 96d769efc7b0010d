-- What one superadmin requests and another decides. Of a kind of act, one is open for a person. person_id: nobody yet if they
-- are to be invited.
create table approval (
  id            uuid        primary key,
  act           text        not null check (act in ('GRANT_ROLE', 'TAKE_ROLE', 'SUSPEND', 'REINSTATE', 'INVITE')),
  person_id     uuid        not null,
  role          text        check (role in ('MODERATOR', 'SUPERADMIN')),
  reason        text,
  invitation_id uuid,
  state         text        not null check (state in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
  requested_by  uuid        not null,
  requested_at  timestamptz not null,
  expires_at    timestamptz not null,
  decided_by    uuid,
  decided_at    timestamptz,
  version       bigint      not null,
  check ((act in ('GRANT_ROLE', 'TAKE_ROLE', 'INVITE')) = (role is not null)),
  check ((act = 'SUSPEND') = (reason is not null)),
  check ((act = 'INVITE') = (invitation_id is not null)),
  check ((state = 'REQUESTED') = (decided_at is null)),
  check ((state in ('REQUESTED', 'EXPIRED')) = (decided_by is null)),
  check (requested_by <> person_id),
  check (decided_by <> person_id),
  check (state not in ('APPROVED', 'REJECTED') or decided_by <> requested_by)
);
create unique index approval_open on approval (person_id, act) where state = 'REQUESTED';
create index approval_overdue on approval (expires_at) where state = 'REQUESTED';

-- An invitation that takes two superadmins is held back until the second has approved it.
alter table staff_invitation add column held boolean not null default false;
alter table staff_invitation alter column held drop default;
