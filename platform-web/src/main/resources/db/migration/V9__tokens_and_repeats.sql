create sequence api_token_seq start with 50 increment by 50;

create table api_token (
  id bigint not null primary key,
  hash varchar(64) not null unique,
  account_id bigint not null references account (id),
  name varchar(100) not null,
  scopes varchar(100) not null,
  created timestamp(6) with time zone not null,
  expires timestamp(6) with time zone not null,
  used timestamp(6) with time zone
);

create index api_token_account on api_token (account_id);

create table kept_answer (
  id varchar(64) not null primary key,
  account_id bigint not null references account (id),
  request varchar(64) not null,
  kept timestamp(6) with time zone not null,
  status integer not null,
  location varchar(1000),
  tag varchar(100),
  body text not null
);

create index kept_answer_kept on kept_answer (kept);
create index kept_answer_account on kept_answer (account_id);
