-- People whose last day lies before their first.
SELECT line FROM checked WHERE termination_date < hire_date
