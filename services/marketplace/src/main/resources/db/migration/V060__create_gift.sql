-- opening_key: by which call it is being or was opened. tried_at: when that was tried last.
create table gift (
  id          uuid        primary key,
  family_id   uuid        not null,
  child_id    uuid        not null,
  given_by    uuid        not null,
  product_id  uuid        not null,
  kind        text        not null check (kind in ('DIGITAL', 'PHYSICAL')),
  supplier_id uuid        not null,
  threshold   bigint      not null check (threshold > 0),
  message     text,
  state       text        not null
    check (state in ('SENT', 'UNLOCKED', 'ACTIVATING', 'ACTIVATED', 'WITHDRAWN')),
  opening_key text,
  sent_at     timestamptz not null,
  unlocked_at timestamptz,
  tried_at    timestamptz,
  opened_at   timestamptz,
  constraint gift_unlocked_before_it_is_opened
    check (state not in ('UNLOCKED', 'ACTIVATING', 'ACTIVATED') or unlocked_at is not null),
  constraint gift_opened_by_a_key
    check (state not in ('ACTIVATING', 'ACTIVATED') or opening_key is not null),
  constraint gift_opened_once check ((state = 'ACTIVATED') = (opened_at is not null))
);
create index gift_of_family on gift (family_id, id desc);
create index gift_seen_by_child on gift (child_id, id desc)
  where state in ('UNLOCKED', 'ACTIVATING', 'ACTIVATED');
create index gift_hidden_from_child on gift (child_id, threshold) where state = 'SENT';
create index gift_being_opened on gift (tried_at) where state = 'ACTIVATING';

-- What progress has told last of a child's points. Locked by whoever sends or unlocks gifts of the child.
create table known_points (
  child_id uuid   primary key,
  points   bigint not null,
  version  bigint not null
);
