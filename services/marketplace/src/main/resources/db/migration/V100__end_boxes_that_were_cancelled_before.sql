-- What was cancelled before the store heard of it ends with its last month. One that still runs is put right by its next news.
update box set running = false
  where running and told = 0 and not exists (
    select 1 from box_month m where m.box_id = box.id and m.paid_at > now() - interval '2 months');
