alter table item add column reviewed timestamp(6) with time zone;
alter table item add column account_id bigint;

create sequence item_version_seq start with 50 increment by 50;

create table item_version (
  id bigint not null primary key,
  item_id bigint not null references item (id),
  number integer not null,
  content text not null,
  published timestamp(6) with time zone not null,
  account_id bigint,
  reason varchar(1000) not null,
  unique (item_id, number)
);

insert into item_version (id, item_id, number, content, published, account_id, reason)
select nextval('item_version_seq'), id, 1, content, changed, null, '' from item;

create sequence draft_seq start with 50 increment by 50;

create table draft (
  id bigint not null primary key,
  item_id bigint references item (id),
  item_version integer not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  title varchar(500) not null,
  fields text not null,
  revision integer not null,
  owner_id bigint not null references account (id),
  assignee_id bigint references account (id),
  created timestamp(6) with time zone not null,
  saved timestamp(6) with time zone not null,
  submitted timestamp(6) with time zone,
  publish_on timestamp(6) with time zone,
  version integer not null
);

create index draft_owner on draft (owner_id, saved);
create index draft_state on draft (state, submitted);
create index draft_item on draft (item_id);

create sequence draft_save_seq start with 50 increment by 50;

create table draft_save (
  id bigint not null primary key,
  draft_id bigint not null references draft (id),
  revision integer not null,
  fields text not null,
  account_id bigint not null,
  moment timestamp(6) with time zone not null,
  unique (draft_id, revision)
);

create sequence draft_event_seq start with 50 increment by 50;

create table draft_event (
  id bigint not null primary key,
  draft_id bigint not null references draft (id),
  moment timestamp(6) with time zone not null,
  account_id bigint,
  step varchar(20) not null,
  reason varchar(4000) not null
);

create index draft_event_draft on draft_event (draft_id, id);

create sequence remark_seq start with 50 increment by 50;

create table remark (
  id bigint not null primary key,
  draft_id bigint not null references draft (id),
  field varchar(60) not null,
  text varchar(4000) not null,
  account_id bigint not null,
  moment timestamp(6) with time zone not null,
  answer varchar(4000) not null,
  answered timestamp(6) with time zone,
  resolved timestamp(6) with time zone
);

create index remark_draft on remark (draft_id, id);
