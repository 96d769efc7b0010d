-- balance: the sum of its postings. earned: the sum of those of kind EARNED.
create table points_account (
  id       uuid   primary key,
  kind     text   not null check (kind in ('CHILD', 'FAMILY', 'ISSUED')),
  owner_id uuid   not null,
  balance  bigint not null default 0,
  earned   bigint not null default 0 check (earned >= 0),
  version  bigint not null default 0,
  unique (kind, owner_id),
  constraint points_never_below_zero check (kind = 'ISSUED' or balance >= 0)
) with (fillfactor = 70);

create table points_entry (
  id          uuid        primary key,
  kind        text        not null check (kind in ('EARNED', 'SPENT', 'TRANSFERRED', 'REVERSED')),
  reference   text        not null unique,
  occurred_at timestamptz not null
);

create table points_posting (
  account_id uuid   not null references points_account,
  entry_id   uuid   not null references points_entry,
  amount     bigint not null check (amount <> 0),
  primary key (account_id, entry_id)
);
create index points_posting_entry on points_posting (entry_id);

create function check_entry_sums_to_zero() returns trigger language plpgsql as $$
begin
  if (select sum(amount) from points_posting where entry_id = new.entry_id) <> 0 then
    raise exception 'an entry does not sum to zero' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

-- At the end of the transaction: until then an entry is being written.
create constraint trigger points_entry_sums_to_zero after insert on points_posting
  deferrable initially deferred for each row execute function check_entry_sums_to_zero();

-- What has been posted stays: it is taken back by a further entry.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'postings are never changed';
end
$$;
create trigger points_posting_stays before update or delete on points_posting
  for each row execute function refuse_change();
