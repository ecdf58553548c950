// Whether data is being replaced, by which loaders, and when each report was loaded last: two looks that answer the same have
// nothing becoming visible between them, unless a stage is "applying".
// One row.
RETURN
  COLLECT { MATCH (r:Replacement) WHERE r.until > timestamp() RETURN {loader: r.id, stage: r.stage} ORDER BY r.id LIMIT 100 } AS replacements,
  COLLECT { MATCH (d:Dataset) RETURN d.id + " " + d.loadedAt ORDER BY d.id LIMIT 100 } AS loads
