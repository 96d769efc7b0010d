-- As the platform calls whoever may use them: here it is a family.
alter table upload rename column family_id to owner_id;
