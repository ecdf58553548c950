// How far the transactions of loaders are, told by the server itself: the only witness that outlives a loader.
// $loaders  as announced
// A row for each open transaction, by loader; status "Closing" while it becomes visible.
SHOW TRANSACTIONS YIELD metaData, status
WHERE metaData.loader IN $loaders
RETURN metaData.loader AS loader, status
ORDER BY loader
LIMIT 100
