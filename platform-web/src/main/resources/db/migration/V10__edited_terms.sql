create table term_edit (
  address varchar(121) not null primary key,
  vocabulary varchar(40) not null,
  term varchar(80) not null,
  content text not null,
  after_term varchar(80),
  state varchar(20) not null,
  successor varchar(80),
  changed timestamp(6) with time zone not null,
  version integer not null
);
