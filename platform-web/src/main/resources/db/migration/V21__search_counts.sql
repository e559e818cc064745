create sequence day_count_seq start with 50 increment by 50;

create table day_count (
  id bigint not null primary key,
  counted_on date not null,
  what varchar(20) not null,
  subject varchar(200) not null,
  times bigint not null,
  unique (subject, what, counted_on)
);

create index day_count_what on day_count (what, counted_on);
create index day_count_day on day_count (counted_on);

create table count_book (
  id integer not null primary key,
  begun timestamp(6) with time zone not null
);

insert into count_book (id, begun) values (1, current_timestamp);
