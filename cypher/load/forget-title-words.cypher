// Drops what is known of the words of titles, before it is counted anew in the same transaction.
// No rows.
MATCH (w:TitleWord)
DELETE w
