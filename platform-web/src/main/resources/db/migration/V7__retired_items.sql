alter table item add column retired_reason varchar(1000);
alter table item_version alter column reason set data type varchar(4000);
