alter table account add column leaves timestamp(6) with time zone;
alter table account add column erased timestamp(6) with time zone;

alter table sign_in add column device varchar(100) default '' not null;
alter table sign_in add column begun timestamp(6) with time zone default current_timestamp not null;

create table account_link (
  issuer varchar(300) not null,
  subject varchar(255) not null,
  account_id bigint not null references account (id),
  linked timestamp(6) with time zone not null,
  primary key (issuer, subject)
);

create index account_link_account on account_link (account_id);

create table round_trip (
  token varchar(64) not null primary key,
  browser varchar(64) not null,
  nonce varchar(64) not null,
  verifier varchar(128) not null,
  back varchar(2000) not null,
  account_id bigint references account (id),
  issuer varchar(300),
  subject varchar(255),
  email varchar(254),
  expires timestamp(6) with time zone not null
);

create index attempts_latest on attempts (latest);
