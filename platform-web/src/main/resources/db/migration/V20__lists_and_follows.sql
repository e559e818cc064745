create sequence kept_list_seq start with 50 increment by 50;

create table kept_list (
  id bigint not null primary key,
  account_id bigint not null references account (id),
  name varchar(120) not null,
  shared varchar(64) unique,
  changed timestamp(6) with time zone not null,
  removed timestamp(6) with time zone,
  version integer not null
);

create index kept_list_account on kept_list (account_id, changed);
create index kept_list_removed on kept_list (removed);

create sequence kept_entry_seq start with 50 increment by 50;

create table kept_entry (
  id bigint not null primary key,
  list_id bigint not null references kept_list (id),
  item_id bigint references item (id),
  query varchar(2000),
  note varchar(1000) not null,
  added timestamp(6) with time zone not null,
  removed timestamp(6) with time zone,
  unique (list_id, item_id),
  unique (list_id, query)
);

create index kept_entry_added on kept_entry (list_id, added);
create index kept_entry_removed on kept_entry (removed);

create sequence follow_seq start with 50 increment by 50;

create table follow (
  id bigint not null primary key,
  account_id bigint not null references account (id),
  item_id bigint references item (id),
  query varchar(2000),
  language varchar(2) not null,
  begun timestamp(6) with time zone not null,
  unique (account_id, item_id),
  unique (account_id, query)
);

create index follow_item on follow (item_id);
create index follow_query on follow (query, language);

create sequence notice_seq start with 50 increment by 50;

create table notice (
  id bigint not null primary key,
  account_id bigint not null references account (id),
  follow_id bigint not null references follow (id),
  item_id bigint not null references item (id),
  news varchar(10) not null,
  moment timestamp(6) with time zone not null,
  seen timestamp(6) with time zone,
  mailed timestamp(6) with time zone,
  unique (account_id, item_id)
);

create index notice_account on notice (account_id, moment);
create index notice_follow on notice (follow_id);
create index notice_moment on notice (moment);

create table digest (
  account_id bigint not null primary key references account (id),
  rhythm varchar(10) not null,
  sent timestamp(6) with time zone not null
);

create index digest_due on digest (rhythm, sent);

create table way_out (
  hash varchar(64) not null primary key,
  account_id bigint not null references account (id),
  made timestamp(6) with time zone not null
);

create index way_out_account on way_out (account_id);

create table told (
  id integer not null primary key,
  up_to timestamp(6) with time zone not null
);

insert into told (id, up_to) values (1, current_timestamp);

alter table letter add column way_out varchar(500);
