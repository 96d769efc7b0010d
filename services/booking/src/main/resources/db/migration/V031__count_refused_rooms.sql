-- How often no room was made for the session: the next is asked for by another name, for the same is never tried again.
alter table calendar_event add refused int not null default 0;
