-- Files that only say whether a person left, without a date; with months since start where the file holds them.
CREATE TABLE leaver_flag (
  person_key VARCHAR NOT NULL,
  has_left BOOLEAN NOT NULL,
  months_since_start DOUBLE
)
