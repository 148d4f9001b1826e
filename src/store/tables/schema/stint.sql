-- An unbroken employment of one person; the end date is the last day employed, open while empty.
CREATE TABLE stint (
  person_key VARCHAR NOT NULL,
  stint_no INTEGER NOT NULL,
  hire_date DATE,
  hire_precision VARCHAR NOT NULL,
  seniority_date DATE,
  end_date DATE,
  is_rehire BOOLEAN NOT NULL,
  tenure_years DOUBLE
)
