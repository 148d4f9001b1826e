-- What a person's job was from a day on: a roster row is a snapshot event, a history row an event of its own kind.
CREATE TABLE job_event (
  person_key VARCHAR NOT NULL,
  stint_no INTEGER NOT NULL,
  effective_date DATE NOT NULL,
  seq INTEGER NOT NULL,
  event_type VARCHAR NOT NULL,
  department VARCHAR,
  office VARCHAR,
  level VARCHAR,
  level_rank INTEGER,
  job_title VARCHAR,
  job_family VARCHAR,
  manager_key VARCHAR,
  status VARCHAR NOT NULL,
  worker_type VARCHAR NOT NULL,
  fte DOUBLE,
  hours_week DOUBLE,
  file_no INTEGER NOT NULL,
  line INTEGER NOT NULL
)
