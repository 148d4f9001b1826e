-- One application with its furthest known stage.
CREATE TABLE application (
  app_id VARCHAR NOT NULL,
  req_id VARCHAR,
  person_key VARCHAR NOT NULL,
  applied DATE,
  hired_on DATE,
  source VARCHAR,
  stage VARCHAR NOT NULL,
  stage_raw VARCHAR,
  job_title VARCHAR,
  department VARCHAR,
  office VARCHAR,
  level VARCHAR
)
