create sequence feature_seq start with 50 increment by 50;

create table feature (
  id bigint not null primary key,
  item_id bigint not null unique references item (id),
  place integer not null,
  last_day date
);
