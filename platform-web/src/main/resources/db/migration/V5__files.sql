create sequence stored_file_seq start with 50 increment by 50;

create table stored_file (
  id bigint not null primary key,
  public_id varchar(32) not null unique,
  name varchar(200) not null,
  size bigint not null,
  hash varchar(64),
  type varchar(10),
  state varchar(20) not null,
  reason varchar(20),
  detail varchar(300),
  notes varchar(100) not null,
  pages integer not null,
  language varchar(8),
  account_id bigint not null,
  draft_id bigint,
  created timestamp(6) with time zone not null,
  version integer not null
);

create index stored_file_state on stored_file (state, id);
create index stored_file_hash on stored_file (hash);
create index stored_file_draft on stored_file (draft_id, id);

create table file_page (
  hash varchar(64) not null,
  number integer not null,
  content text not null,
  primary key (hash, number)
);

create table file_metadata (
  hash varchar(64) not null primary key,
  content text not null
);
