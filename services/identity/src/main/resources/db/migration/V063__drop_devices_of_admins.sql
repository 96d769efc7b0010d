-- Admins trust no devices: they enter a code each time.
delete from trusted_device
where person_id in (select id from person where role in ('MODERATOR', 'SUPERADMIN'));
