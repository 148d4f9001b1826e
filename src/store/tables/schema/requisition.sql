-- One request to fill one or more openings.
CREATE TABLE requisition (
  req_id VARCHAR NOT NULL,
  job_title VARCHAR,
  department VARCHAR,
  office VARCHAR,
  level VARCHAR,
  opened DATE,
  filled DATE,
  closed DATE,
  status VARCHAR NOT NULL,
  openings INTEGER NOT NULL,
  file_no INTEGER NOT NULL
)
