// Whether data is being replaced, by which loaders, and when each report was loaded last: two looks that answer the same have
// nothing becoming visible between them, unless a stage is "applying".
// One row.
// A node that is being removed may have lost a property between two reads of it: each is read once, and such a node is gone.
RETURN
  COLLECT {
    MATCH (r:Replacement)
    WITH r.id AS loader, r.stage AS stage, r.until AS until
    WHERE until > timestamp() AND loader IS NOT NULL AND stage IS NOT NULL
    RETURN {loader: loader, stage: stage} ORDER BY loader LIMIT 100
  } AS replacements,
  COLLECT {
    MATCH (d:Dataset)
    WITH d.id + " " + d.loadedAt AS load
    WHERE load IS NOT NULL
    RETURN load ORDER BY load LIMIT 100
  } AS loads
