-- Every column that the files hold and the door let through, by its name in the file.
CREATE TABLE imported_column (
  name VARCHAR NOT NULL,
  file_no INTEGER NOT NULL,
  column_name VARCHAR NOT NULL
)
