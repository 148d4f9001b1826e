-- One row per file that was read; only a roster (one row per person on roll) carries head-counts and exposure.
CREATE TABLE import_file (
  file_no INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  has_roster BOOLEAN NOT NULL,
  as_of DATE,
  rows INTEGER NOT NULL
)
