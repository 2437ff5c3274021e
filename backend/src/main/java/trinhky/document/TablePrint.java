package trinhky.document;

/** Prints registers and lists. */
public interface TablePrint {

    /** The table as a PDF/A-2a on A4 across, its head repeated and its pages numbered. */
    byte[] pdf(PrintedTable table);
}
