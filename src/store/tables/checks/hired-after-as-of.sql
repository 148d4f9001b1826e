-- People hired after the day the file speaks of.
SELECT line FROM checked WHERE hire_date > as_of
