-- One row per file that was read.
CREATE TABLE import_file (
  file_no INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  as_of DATE,
  rows INTEGER NOT NULL
)
