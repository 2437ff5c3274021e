package trinhky.notification.web;

/** Kind of file for a spreadsheet program. */
enum SheetFormat {
    XLSX,
    CSV
}
