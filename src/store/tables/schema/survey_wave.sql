-- One survey round; `audience` is 'employees' once the user said who answered.
CREATE TABLE survey_wave (
  wave_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  ends_on DATE,
  invited INTEGER,
  responses INTEGER NOT NULL,
  audience VARCHAR NOT NULL
)
