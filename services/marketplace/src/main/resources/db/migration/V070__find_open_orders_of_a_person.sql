-- Each new order asks how many of the person's others are open.
create index store_order_open_of_person on store_order (person_id) where state in ('ASKING', 'PAYING');
