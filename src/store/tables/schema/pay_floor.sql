-- The rungs of the living-wage ladder in force: state minimum, poverty guideline, living wages typed by the user.
CREATE TABLE pay_floor (
  rung VARCHAR NOT NULL,
  hourly DOUBLE NOT NULL
)
