-- Reviews name their author by id alone; nobody outside sees it.
create table review (
  id         uuid        primary key,
  product_id uuid        not null references product,
  author_id  uuid        not null,
  family_id  uuid        not null,
  by_child   boolean     not null,
  age_group  text        check (age_group in ('UP_TO_7', 'FROM_8_TO_10', 'FROM_11_TO_13', 'FROM_14')),
  stars      int         not null check (stars between 1 and 5),
  text       text        check (length(text) <= 2000),
  state      text        not null check (state in ('WAITING', 'SHOWN', 'REFUSED', 'HIDDEN')),
  written_at timestamptz not null,
  constraint one_review_a_person_and_product unique (product_id, author_id),
  constraint only_children_tell_their_age check (by_child or age_group is null)
);
create index review_shown on review (product_id, id desc) where state = 'SHOWN';
create index review_waiting on review (family_id, id desc) where state = 'WAITING';
create index review_of_author on review (author_id);

-- What the reviews shown come to, changed with them.
create table opinion (
  product_id uuid   primary key references product,
  stars      bigint not null,
  reviews    bigint not null check (reviews >= 0),
  constraint stars_are_of_reviews check (stars between reviews and 5 * reviews)
);

create table review_report (
  review_id   uuid        not null references review on delete cascade,
  reporter_id uuid        not null,
  reason      text        not null check (reason in ('RUDE', 'PERSONAL', 'ADVERTISING', 'OTHER')),
  reported_at timestamptz not null,
  settled     boolean     not null default false,
  primary key (review_id, reporter_id)
);
create index review_report_open on review_report (review_id) where not settled;
