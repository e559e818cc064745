create table item_file (
  item_id bigint not null references item (id),
  file varchar(32) not null,
  primary key (item_id, file)
);

create index item_file_file on item_file (file);
