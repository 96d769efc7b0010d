-- null: sealed when there was only one key.
alter table family_address add column key_id text;
