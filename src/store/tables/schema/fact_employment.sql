-- What files say about when a person was employed, before it is brought together.
CREATE TABLE fact_employment (
  person_key VARCHAR,
  hire_date DATE,
  hire_precision VARCHAR,
  seniority_date DATE,
  end_date DATE,
  tenure_years DOUBLE,
  file_no INTEGER,
  line INTEGER
)
