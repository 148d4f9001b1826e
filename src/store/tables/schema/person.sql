-- Everyone a figure may count: employees, respondents and candidates, with the group columns the user allowed.
CREATE TABLE person (
  person_key VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  gender VARCHAR,
  gender_raw VARCHAR,
  race_ethnicity VARCHAR,
  race_ethnicity_raw VARCHAR,
  is_synthetic_key BOOLEAN NOT NULL
)
