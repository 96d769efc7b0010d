-- REFUSED: points were asked for under this reference and there were not enough. It has no postings, and stays.
alter table points_entry drop constraint points_entry_kind_check;
alter table points_entry add constraint points_entry_kind_check
  check (kind in ('EARNED', 'SPENT', 'TRANSFERRED', 'REVERSED', 'REFUSED'));
