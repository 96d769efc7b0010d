create table purchase (
  id bigint generated always as identity primary key,
  article text not null,
  buyer text not null
);

create table unique_purchase (
  article text primary key
);
