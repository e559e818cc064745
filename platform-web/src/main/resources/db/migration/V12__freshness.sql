alter table item add column reviewed_before timestamp(6) with time zone;

create table item_survey (
  item_id bigint not null primary key references item (id),
  item_version integer not null,
  gaps integer not null,
  valid_until varchar(10)
);

create index item_survey_valid_until on item_survey (valid_until);

create sequence web_link_seq start with 50 increment by 50;

create table web_link (
  id bigint not null primary key,
  address varchar(2000) not null unique,
  host varchar(255) not null,
  due timestamp(6) with time zone not null,
  checked timestamp(6) with time zone,
  failing_since timestamp(6) with time zone,
  problem varchar(40),
  dead_since timestamp(6) with time zone,
  version integer not null
);

create index web_link_due on web_link (due, id);

create table item_web_link (
  item_id bigint not null references item (id),
  link_id bigint not null references web_link (id),
  primary key (item_id, link_id)
);

create index item_web_link_link on item_web_link (link_id);
