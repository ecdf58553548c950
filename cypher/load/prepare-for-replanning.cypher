// Has the planner count the indexes anew and forget the plans that it made while the graph was empty or another. Without this
// it reads whole indexes where a look-up would do, for minutes after a first load (seen: 100 ms instead of 10 ms a question).
// $timeoutS  seconds to wait for the counting
// No rows.
CALL db.prepareForReplanning($timeoutS)
