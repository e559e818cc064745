-- What a check of many items found, so that undoing it brings just that back.
alter table bulk_line add column reviewed timestamp(6) with time zone;
alter table bulk_line add column reviewed_before timestamp(6) with time zone;
update bulk_line set reviewed = (select i.reviewed_before from item i where i.id = bulk_line.item_id)
  where checked is not null;

-- A recognition may end on another day than what is known of the evaluation; every item is looked at again.
alter table item_survey add column recognized_until varchar(10);
update item_survey set recognized_until = valid_until, item_version = -1;
create index item_survey_recognized_until on item_survey (recognized_until, item_id);

-- Whoever changes what the home page features holds this one row, also while nothing is featured yet.
create table feature_list (id integer not null primary key);
insert into feature_list (id) values (1);
