-- Who works with Homeroom has a family that is a safe of theirs and nothing else: nobody is a parent of it.
alter table family drop constraint family_parents_check;
update family set parents = 0
  where id in (select family_id from person where role in ('COACH', 'SUPPLIER', 'MODERATOR', 'SUPERADMIN'));
alter table family add constraint family_parents_check check (parents between 0 and 4);
alter table family add constraint family_safe_check check (parents > 0 or children = 0);

-- What an account is to say is read when it is told. mark: another one each time that something has changed.
alter table account_move drop column family_id;
alter table account_move add column mark uuid not null default gen_random_uuid();
alter table account_move alter column mark drop default;
