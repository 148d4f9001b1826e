-- One person's return of a wave, with the unit that the file itself carries.
CREATE TABLE survey_respondent (
  wave_id VARCHAR NOT NULL,
  person_key VARCHAR NOT NULL,
  submitted DATE,
  department VARCHAR,
  office VARCHAR,
  level VARCHAR,
  job_title VARCHAR
)
