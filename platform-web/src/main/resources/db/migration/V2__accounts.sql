create sequence account_seq start with 50 increment by 50;

create table account (
  id bigint not null primary key,
  email varchar(254) not null unique,
  name varchar(120) not null,
  role varchar(20) not null,
  language varchar(2) not null,
  password varchar(200),
  orcid varchar(19),
  totp_secret varchar(64),
  totp_step bigint not null,
  recovery_codes varchar(2000) not null,
  created timestamp(6) with time zone not null,
  confirmed timestamp(6) with time zone,
  blocked timestamp(6) with time zone,
  version integer not null
);

create table sign_in (
  token varchar(64) not null primary key,
  account_id bigint not null references account (id),
  complete boolean not null,
  created timestamp(6) with time zone not null,
  expires timestamp(6) with time zone not null
);

create index sign_in_account on sign_in (account_id);

create table one_time_link (
  token varchar(64) not null primary key,
  account_id bigint not null references account (id),
  purpose varchar(20) not null,
  email varchar(254) not null,
  expires timestamp(6) with time zone not null
);

create index one_time_link_account on one_time_link (account_id);

create table attempts (
  subject varchar(64) not null primary key,
  failures integer not null,
  latest timestamp(6) with time zone not null
);

create sequence letter_seq start with 50 increment by 50;

create table letter (
  id bigint not null primary key,
  recipient varchar(254) not null,
  subject varchar(300) not null,
  body text not null,
  written timestamp(6) with time zone not null,
  sent timestamp(6) with time zone,
  attempts integer not null,
  failure varchar(500)
);

create index letter_unsent on letter (sent, attempts, id);

create sequence audit_seq start with 50 increment by 50;

create table audit (
  id bigint not null primary key,
  moment timestamp(6) with time zone not null,
  account_id bigint,
  act varchar(40) not null,
  subject_kind varchar(20) not null,
  subject varchar(120) not null,
  detail varchar(1000) not null
);

create index audit_subject on audit (subject_kind, subject, id);
create index audit_account on audit (account_id, id);
