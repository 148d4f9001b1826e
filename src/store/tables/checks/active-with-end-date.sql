-- People with an end date in the past whose status still says employed.
SELECT line FROM checked WHERE termination_date IS NOT NULL AND termination_date <= coalesce(as_of, termination_date) AND status IN ('active', 'leave', 'future')
