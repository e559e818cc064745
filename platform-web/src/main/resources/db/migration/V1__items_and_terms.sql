create table vocabulary (
  id varchar(40) not null primary key,
  position integer not null,
  title_nl varchar(200) not null,
  title_en varchar(200) not null
);

create table term (
  address varchar(121) not null primary key,
  vocabulary varchar(40) not null references vocabulary (id),
  position integer not null,
  content text not null
);

create index term_vocabulary on term (vocabulary, position);

create sequence item_seq start with 50 increment by 50;

create table item (
  id bigint not null primary key,
  slug varchar(120) not null unique,
  kind varchar(20) not null,
  state varchar(20) not null,
  title_nl varchar(500) not null,
  title_en varchar(500) not null,
  summary_nl varchar(4000) not null,
  summary_en varchar(4000) not null,
  content text not null,
  origin varchar(80) not null,
  fingerprint varchar(64) not null,
  published timestamp(6) with time zone not null,
  changed timestamp(6) with time zone not null,
  version integer not null
);

create index item_changed on item (changed, id);
create index item_origin on item (origin);

create table item_term (
  item_id bigint not null references item (id),
  vocabulary varchar(40) not null,
  term varchar(80) not null,
  primary key (item_id, vocabulary, term)
);

create index item_term_term on item_term (vocabulary, term);

create table item_link (
  from_id bigint not null references item (id),
  relation varchar(20) not null,
  to_id bigint not null references item (id),
  primary key (from_id, relation, to_id)
);

create index item_link_to on item_link (to_id);
