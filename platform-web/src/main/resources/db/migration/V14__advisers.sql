create sequence adviser_seq start with 50 increment by 50;

create table adviser (
  id bigint not null primary key,
  draft_id bigint not null references draft (id),
  account_id bigint not null references account (id),
  asked timestamp(6) with time zone not null,
  unique (draft_id, account_id)
);

create index adviser_account on adviser (account_id);
