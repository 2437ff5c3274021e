package trinhky.intake.application.file;

import java.time.Duration;

/** How much of a file is read; a real plan of a province stays far below each of them. */
final class Limits {

    /** Plans of provinces have 0.1 to 5 MB; scanned ones, which are refused anyway, up to 20 MB. */
    static final int FILE_BYTES = 20 * 1024 * 1024;

    /** The longest plan at hand has 30 pages; a five-year plan with annexes has 200. */
    static final int PAGES = 500;

    /** 500 pages of 4,000 letters, counted when they are unpacked and when they are put in lines. */
    static final int LETTERS = 4_000_000;

    /** Rows times columns of every table, lost columns included. */
    static final int CELLS = 100_000;

    /** Widest table that a printed page can hold; spans beyond it are a trick. */
    static final int COLUMNS = 64;

    /** Word nests about 40 elements for a table in a text box in a table. */
    static final int XML_DEPTH = 200;

    /** Files inside a Word file: parts and pictures. */
    static final int ZIP_ENTRIES = 2_000;

    /** XML of a Word file unpacked; 500 pages with all their formatting. */
    static final int ZIP_XML_BYTES = 48 * 1024 * 1024;

    /** Everything of a Word file unpacked, pictures included; counted, not kept. */
    static final long ZIP_BYTES = 300L * 1024 * 1024;

    /** Lines drawn on one page; more is a drawing, not a table. */
    static final int RULINGS = 4_000;

    /** Lines and cells printed on one page; a dense one has 400. On fuller pages tables without drawn lines are not sought. */
    static final int PRINTED_LINES = 5_000;

    /** Reading takes less than a second; an official waits no longer than this. */
    static final Duration TIME = Duration.ofSeconds(20);

    /** Files read at the same moment, so that their memory adds up to a known sum. */
    static final int AT_ONCE = 4;

    private Limits() {}
}
