-- One account for each kind, owner and currency; its balance is what its postings sum to. Debits are positive.
create table ledger_account (
  id       uuid primary key,
  kind     text not null check (kind in ('CUSTOMER', 'CLEARING', 'REVENUE', 'SUPPLIER_PAYABLE', 'REFUNDS', 'FEES', 'DISPUTED')),
  owner_id uuid not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  unique (kind, owner_id, currency),
  unique (id, currency)
);

create table ledger_entry (
  id          uuid        primary key,
  kind        text        not null,
  reference   text        not null unique,
  currency    text        not null,
  occurred_at timestamptz not null,
  unique (id, currency)
);

-- The currency stands here, too, so that an entry has only one.
create table ledger_posting (
  entry_id   uuid   not null,
  account_id uuid   not null,
  currency   text   not null,
  minor      bigint not null check (minor <> 0),
  primary key (entry_id, account_id),
  foreign key (entry_id, currency) references ledger_entry (id, currency),
  foreign key (account_id, currency) references ledger_account (id, currency)
);
create index ledger_posting_account on ledger_posting (account_id);

create function check_entry_sums_to_zero() returns trigger language plpgsql as $$
begin
  if (select sum(minor) from ledger_posting where entry_id = new.entry_id) <> 0 then
    raise exception 'debits are not credits' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

-- At the end of the transaction: until then an entry is being written.
create constraint trigger ledger_entry_sums_to_zero after insert on ledger_posting
  deferrable initially deferred for each row execute function check_entry_sums_to_zero();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what is booked is never changed';
end
$$;
create trigger ledger_posting_stays before update or delete on ledger_posting
  for each row execute function refuse_change();
create trigger ledger_entry_stays before update or delete on ledger_entry
  for each row execute function refuse_change();
