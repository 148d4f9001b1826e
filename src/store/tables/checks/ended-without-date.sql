-- People whose status says ended, without an end date.
SELECT line FROM checked WHERE status = 'ended' AND termination_date IS NULL
