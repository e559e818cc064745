create sequence bulk_edit_seq start with 50 increment by 50;

create table bulk_edit (
  id bigint not null primary key,
  account_id bigint,
  moment timestamp(6) with time zone not null,
  deed varchar(20) not null,
  vocabulary varchar(60) not null,
  term varchar(120) not null,
  other varchar(120) not null,
  note varchar(1000) not null,
  undone timestamp(6) with time zone,
  undone_by bigint
);

create sequence bulk_line_seq start with 50 increment by 50;

create table bulk_line (
  id bigint not null primary key,
  edit_id bigint not null references bulk_edit (id),
  item_id bigint not null references item (id),
  item_version integer not null,
  outcome varchar(20) not null,
  why varchar(20),
  number integer,
  checked timestamp(6) with time zone,
  unique (edit_id, item_id)
);

create index bulk_line_outcome on bulk_line (edit_id, outcome, item_id);
