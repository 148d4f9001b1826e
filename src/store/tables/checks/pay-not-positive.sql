-- Rows with a pay of zero or less.
SELECT line FROM checked WHERE pay_amount <= 0
