-- Who decides on a review says which writing of it has been read.
alter table review add column version bigint not null default 1;
