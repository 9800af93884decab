"""The forms in which a date is said: in digits, by month, by weekday, counted from today; a module each."""
