//! ARCHITECTURE.md as data: the import table, and the names that the text speaks of.

/// The columns of the import table.
const HEAD: [&str; 2] = ["module", "may import"];

/// A row of the import table.
pub struct Row {
    /// The module.
    pub module: String,
    /// What it may import.
    pub may_import: Vec<String>,
}

/// The rows of the import table, from top to bottom.
pub fn table(text: &str) -> Vec<Row> {
    let is_head = |line: &&str| cells(line).is_some_and(|cells| cells == HEAD);
    let rows = text.lines().skip_while(|line| !is_head(line)).skip(2).map_while(cells);
    let row = |cells: Vec<&str>| {
        let mut names = cells.iter().map(|cell| quoted(cell));
        let module = names.next().and_then(|names| names.first().copied()).unwrap_or_default().to_owned();
        Row { module, may_import: names.next().unwrap_or_default().into_iter().map(str::to_owned).collect() }
    };
    rows.map(row).collect()
}

fn cells(line: &str) -> Option<Vec<&str>> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    Some(inner.split('|').map(str::trim).collect())
}

/// What stands between backquotes in a text.
pub fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}
