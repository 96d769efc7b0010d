-- What has been taken back of an entry, all of it or parts; whoever writes one has locked the entry.
create table points_reversal (
  reference    text   primary key references points_entry (reference) deferrable initially deferred,
  of_reference text   not null references points_entry (reference),
  points       bigint not null check (points > 0)
);
create index points_reversal_of on points_reversal (of_reference);

insert into points_reversal (reference, of_reference, points)
select taken.reference, entry.reference, max(posting.amount)
from points_entry taken
join points_entry entry on taken.reference = 'reversal:' || entry.reference
join points_posting posting on posting.entry_id = taken.id
where taken.kind = 'REVERSED'
group by 1, 2;
