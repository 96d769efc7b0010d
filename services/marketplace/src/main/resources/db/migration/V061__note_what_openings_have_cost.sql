-- paid_at: since when the points are known to have moved. opening_question: what the call asked that opens it.
alter table gift
  add column paid_at timestamptz,
  add column opening_question text;
create unique index gift_opened_by_one_call on gift (opening_key);
create index gift_of_child on gift (child_id);
